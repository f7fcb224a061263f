import type { Fact } from '../../facts/fact.ts';
import type { TransitAttachment } from '../elements/transit-gateway.ts';
import type { PlaceReading } from './place-reading.ts';
import { seenText } from './seen-text.ts';
import { unreadPart } from './unread-part.ts';

const kinds: ReadonlyMap<string, TransitAttachment['kind']> = new Map([
  ['vpc', 'vpc'],
  ['vpn', 'vpn'],
  ['direct-connect-gateway', 'direct-connect-gateway'],
  ['peering', 'peering'],
  ['tgw-peering', 'peering'],
  ['connect', 'connect'],
  ['network-function', 'network-function'],
]);

/** Reads an attachment; only the owner of the gateway is shown the table it is associated with. */
export function readTransitAttachment(fact: Fact, reading: PlaceReading): TransitAttachment {
  const state = seenText(fact, 'state');
  return {
    id: seenText(fact, 'attachment') ?? fact.id,
    kind: kinds.get(seenText(fact, 'resourceType') ?? '') ?? 'unknown',
    resource: seenText(fact, 'resource') ?? '',
    owner: seenText(fact, 'resourceOwner') ?? '',
    // While an attachment is being modified its packets still flow.
    isAvailable: state === 'available' || state === 'modifying',
    routeTable: tableOf(fact, reading),
    refs: fact.refs,
  };
}

function tableOf(fact: Fact, reading: PlaceReading): TransitAttachment['routeTable'] {
  const table = seenText(fact, 'routeTable');
  const state = seenText(fact, 'associationState');
  if (table !== null) return state === null || state === 'associated' ? table : null;
  const isOwn = (seenText(fact, 'gatewayOwner') ?? reading.account) === reading.account;
  return isOwn ? null : unreadPart('transit-gateway', fact.id, { code: null, exact: null, refs: fact.refs });
}
