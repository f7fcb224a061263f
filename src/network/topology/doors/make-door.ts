import type { Fact } from '../../../facts/fact.ts';
import type { OpenDoor } from '../../elements/open-door.ts';
import { trafficOf } from '../../traffic/traffic-of.ts';
import { uniteTraffic } from '../../traffic/unite-traffic.ts';
import type { PlaceReading } from '../place-reading.ts';
import { seenText } from '../seen-text.ts';
import type { DoorDraft } from './door-draft.ts';

/** What a door has beside its place and its evidence. */
interface DoorParts {
  readonly kind: OpenDoor['kind'];
  readonly guard: OpenDoor['guard'];
  /** TCP ports it answers on; none for a path by identity. */
  readonly ports?: readonly number[];
  readonly id?: string;
  readonly name?: string | null;
  readonly region?: string | null;
  readonly leadsTo?: readonly string[];
  readonly limits?: readonly string[];
  readonly hosts?: readonly string[];
}

/** Makes a door of the fact that shows it. */
export function makeDoor(reading: PlaceReading, fact: Fact, parts: DoorParts): DoorDraft {
  return {
    kind: parts.kind,
    id: parts.id ?? fact.id,
    account: reading.account,
    region: parts.region ?? reading.region,
    name: parts.name === undefined ? seenText(fact, 'name') : parts.name,
    leadsTo: [...new Set(parts.leadsTo ?? [])].sort(),
    traffic: uniteTraffic(...(parts.ports ?? []).map((port) => trafficOf(6, port))),
    guard: parts.guard,
    limits: parts.limits ?? [],
    refs: fact.refs,
    hosts: parts.hosts ?? [],
  };
}
