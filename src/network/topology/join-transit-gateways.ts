import type { TransitAttachment, TransitGateway, TransitRouteTable } from '../elements/transit-gateway.ts';
import type { NetworkPart, UnreadPart } from '../unread-part.ts';
import { ownViewFirst } from './own-view-first.ts';
import type { TransitView } from './read-transit-gateways.ts';
import { unreadPart } from './unread-part.ts';

/**
 * Each transit gateway once. Its owner sees all of it; an account it is lent to sees its own attachments only, which
 * complete the owner's. Where the owner was not read, its tables are unread and its attachments those that were seen.
 */
export function joinTransitGateways(
  views: readonly TransitView[],
  closed: (part: NetworkPart, at: string) => UnreadPart | null,
): ReadonlyMap<string, TransitGateway> {
  const gateways = ownViewFirst(
    views.flatMap((view) => view.gateways.map((element) => ({ element, viewer: view.account }))),
  );
  return new Map(
    [...gateways].map(([id, gateway]) => {
      const own = views.find((view) => view.account === gateway.owner && view.region === gateway.region);
      const isOwnRead = own?.gateways.some((one) => one.id === id) === true;
      const unread = isOwnRead ? null : notRead(gateway, closed);
      const attachments = attachmentsOf(id, views, gateway.owner);
      return [
        id,
        {
          ...gateway,
          attachments: isOwnRead ? (own?.closedAttachments ?? attachments) : attachments,
          routeTables: unread ?? own?.closedTables ?? tablesOf(id, own),
        },
      ];
    }),
  );
}

/** The owner's list says why it does not show the gateway; an owner that was never asked is an account nobody collected. */
function notRead(
  { owner, region, refs }: Pick<TransitGateway, 'owner' | 'region' | 'refs'>,
  closed: (part: NetworkPart, at: string) => UnreadPart | null,
): UnreadPart {
  const list = closed('transit-gateway', `${owner} ${region}`);
  if (list !== null && list.refs.length > 0) return list;
  return unreadPart('account', owner, { code: 'NOT_ATTEMPTED', exact: null, refs });
}

/** All attachments that any account sees, each once; the owner of the gateway sees more of each. */
function attachmentsOf(id: string, views: readonly TransitView[], owner: string): readonly TransitAttachment[] {
  const kept = new Map<string, TransitAttachment>();
  const ordered = [...views].sort((a, b) => Number(b.account === owner) - Number(a.account === owner));
  for (const { attachments } of ordered)
    for (const { gateway, attachment } of attachments)
      if (gateway === id && !kept.has(attachment.id)) kept.set(attachment.id, withPeer(attachment, id, views));
  return [...kept.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Both sides of a peering show the same attachment: where a side does not name the other gateway, the other side's list does. */
function withPeer(attachment: TransitAttachment, id: string, views: readonly TransitView[]): TransitAttachment {
  const isNamed = attachment.resource.startsWith('tgw-') && attachment.resource !== id;
  if (attachment.kind !== 'peering' || isNamed) return attachment;
  const same = views.flatMap(({ attachments }) => attachments).filter((one) => one.attachment.id === attachment.id);
  const peer = same.find(({ gateway }) => gateway !== id);
  return peer === undefined ? attachment : { ...attachment, resource: peer.gateway };
}

function tablesOf(id: string, own: TransitView | undefined): readonly TransitRouteTable[] {
  const tables = (own?.tables ?? []).filter(({ gateway }) => gateway === id).map(({ table }) => table);
  return tables.sort((a, b) => (a.id < b.id ? -1 : 1));
}
