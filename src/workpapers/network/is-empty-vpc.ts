import type { Vpc } from '../../network/elements/subnet.ts';
import type { Topology } from '../../network/topology.ts';
import { isListUnread } from './is-list-unread.ts';

/** A VPC in which nothing stands and that nothing but an internet gateway is joined to; where interfaces were not read, nobody can say so. */
export function isEmptyVpc(vpc: Vpc, topology: Topology): boolean {
  if (isListUnread(topology, 'interface', vpc) || isListUnread(topology, 'peering', vpc)) return false;
  const own = ({ vpc: id }: { readonly vpc: string | null }): boolean => id === vpc.id;
  const holds = (list: ReadonlyMap<string, { readonly vpc: string | null }>): boolean => [...list.values()].some(own);
  if (holds(topology.interfaces) || holds(topology.endpoints) || holds(topology.natGateways)) return false;
  if ([...topology.gateways.values()].some((one) => own(one) && one.kind === 'vpn-gateway')) return false;
  if ([...topology.peerings.values()].some(({ requester, accepter }) => own(requester) || own(accepter))) return false;
  if ([...topology.sites.values()].some(({ gateway }) => gateway === vpc.id)) return false;
  return ![...topology.transitGateways.values()].some(
    ({ attachments }) => !('state' in attachments) && attachments.some(({ resource }) => resource === vpc.id),
  );
}
