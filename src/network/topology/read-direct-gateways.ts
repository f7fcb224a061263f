import { readText } from '../../facts/read-text.ts';
import { isUnreadPart } from './is-unread-part.ts';
import { linesOf } from './lines-of.ts';
import type { PlaceReading } from './place-reading.ts';

/** What each Direct Connect gateway of an account is joined to: virtual private and transit gateways, of any account. */
export function readDirectGateways(reading: PlaceReading): ReadonlyMap<string, readonly string[]> {
  const joined = new Map<string, readonly string[]>();
  for (const fact of reading.facts('direct-connect-gateway', 'direct-connect')) {
    const lines = linesOf(fact, 'associations', 'direct-connect');
    if (isUnreadPart(lines)) {
      reading.unread.push(lines);
      continue;
    }
    const held = lines.filter(({ value }) => readText(value, 'associationState') !== 'disassociated');
    const ids = held.flatMap(
      ({ value }) => readText(value, 'associatedGateway.id') ?? readText(value, 'virtualGatewayId') ?? [],
    );
    joined.set(fact.id, [...new Set(ids)].sort());
  }
  return joined;
}
