import type { Fact } from '../../facts/fact.ts';
import { readText } from '../../facts/read-text.ts';
import type { Firewall } from '../elements/firewall.ts';
import { placeElement } from './place-element.ts';
import type { PlaceReading } from './place-reading.ts';
import { seenText } from './seen-text.ts';
import { unreadPart } from './unread-part.ts';

/** The firewalls of AWS Network Firewall that a place shows, with the endpoints that packets pass. */
export function readFirewalls(reading: PlaceReading): readonly Firewall[] {
  return reading.facts('firewall', 'firewall').map((fact) => ({
    ...placeElement(reading, fact),
    vpc: seenText(fact, 'vpc'),
    endpoints: endpointsOf(fact),
    policy: seenText(fact, 'policy'),
  }));
}

/** One endpoint per zone, and the attachment of a firewall that stands at a transit gateway. */
function endpointsOf(fact: Fact): Firewall['endpoints'] {
  const value = fact.attributes['syncStates'];
  if (value === undefined || value.state === 'unread')
    return unreadPart('firewall', fact.id, value ?? { code: null, exact: null, refs: fact.refs });
  const zones = value.state === 'seen' && typeof value.value === 'object' && value.value !== null ? value.value : {};
  const endpoints = Object.values(zones).flatMap((zone) => readText(zone, 'Attachment.EndpointId') ?? []);
  return [...endpoints, seenText(fact, 'transitAttachment') ?? []].flat().sort();
}
