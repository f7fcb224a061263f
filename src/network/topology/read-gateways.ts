import type { Fact } from '../../facts/fact.ts';
import { readText } from '../../facts/read-text.ts';
import { seenValue } from '../../facts/seen-value.ts';
import type { Gateway } from '../elements/gateway.ts';
import { placeElement } from './place-element.ts';
import type { PlaceReading } from './place-reading.ts';
import { seenText } from './seen-text.ts';

const kinds: readonly Gateway['kind'][] = ['internet-gateway', 'egress-only-gateway', 'vpn-gateway'];

/** The internet, egress-only and virtual private gateways that a place shows; deleted ones are gone. */
export function readGateways(reading: PlaceReading): readonly Gateway[] {
  return kinds.flatMap((kind) =>
    reading
      .facts(kind, 'gateway')
      .filter((fact) => seenText(fact, 'state') !== 'deleted')
      .map((fact) => ({ ...placeElement(reading, fact), kind, vpc: attachedTo(fact) })),
  );
}

/** The VPC it is attached to: `available` for internet gateways, `attached` for the others (EC2 API reference). */
function attachedTo(fact: Fact): string | null {
  const list = seenValue(fact, 'attachments');
  if (!Array.isArray(list)) return null;
  const held = list.filter((one) => !/^detach/.test(readText(one, 'State') ?? ''));
  return held.flatMap((one) => readText(one, 'VpcId') ?? [])[0] ?? null;
}
