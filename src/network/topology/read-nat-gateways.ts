import type { Fact } from '../../facts/fact.ts';
import { readText } from '../../facts/read-text.ts';
import { seenValue } from '../../facts/seen-value.ts';
import type { NatGateway } from '../elements/gateway.ts';
import { placeElement } from './place-element.ts';
import type { PlaceReading } from './place-reading.ts';
import { seenText } from './seen-text.ts';

/** The NAT gateways that a place shows; a deleted one stays listed for an hour and is gone. */
export function readNatGateways(reading: PlaceReading): readonly NatGateway[] {
  return reading
    .facts('nat-gateway', 'nat-gateway')
    .filter((fact) => seenText(fact, 'state') !== 'deleted')
    .map((fact) => ({
      ...placeElement(reading, fact),
      vpc: seenText(fact, 'vpc') ?? '',
      // A regional NAT gateway stands in no subnet.
      subnet: seenText(fact, 'subnet') ?? '',
      isPublic: isPublic(fact),
      state: seenText(fact, 'state') ?? '',
      interfaces: members(fact, 'NetworkInterfaceId'),
    }));
}

/** Older answers do not say which sort it is; a private one has no public address. */
function isPublic(fact: Fact): boolean {
  const connectivity = seenText(fact, 'connectivity');
  return connectivity === null ? members(fact, 'PublicIp').length > 0 : connectivity === 'public';
}

function members(fact: Fact, name: string): readonly string[] {
  const lines = seenValue(fact, 'addressLines');
  return Array.isArray(lines) ? lines.flatMap((line) => readText(line, name) ?? []) : [];
}
