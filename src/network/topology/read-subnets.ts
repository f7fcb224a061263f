import type { Subnet } from '../elements/subnet.ts';
import { placeElement } from './place-element.ts';
import type { PlaceReading } from './place-reading.ts';
import { rangesOf } from './ranges-of.ts';
import { seenText } from './seen-text.ts';

/** A subnet whose table and list are still to be found. */
export type SubnetDraft = Omit<Subnet, 'routeTable' | 'acl'>;

/** The subnets that a place shows. */
export function readSubnets(reading: PlaceReading): readonly SubnetDraft[] {
  return reading.facts('subnet', 'subnet').map((fact) => ({
    ...placeElement(reading, fact),
    vpc: seenText(fact, 'vpc') ?? '',
    zone: seenText(fact, 'zone'),
    ranges: rangesOf(fact),
  }));
}
