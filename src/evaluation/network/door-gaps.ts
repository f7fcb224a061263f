import type { Door } from '../../network/reach.ts';
import type { Topology } from '../../network/topology.ts';
import type { UnreadPart } from '../../network/unread-part.ts';

/** The lists that would say what a door is, where only a route shows that there is one. */
export function doorGaps({ kind, id }: Door, { sites, gateways, unread }: Topology): readonly UnreadPart[] {
  if ((kind !== 'vpn' && kind !== 'direct-connect') || sites.has(id)) return [];
  const gateway = gateways.get(id);
  const place = gateway === undefined ? null : `${gateway.account} ${gateway.region}`;
  return unread.filter(
    ({ part, of }) => (part === 'vpn' || part === 'direct-connect') && (place === null || of === place),
  );
}
