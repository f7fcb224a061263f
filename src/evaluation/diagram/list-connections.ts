import type { Topology } from '../../network/topology.ts';
import type { Connection } from './connection.ts';

/** Every connection between networks: peerings, attachments of transit gateways, VPNs, dedicated lines, Client VPNs, service networks. */
export function listConnections(topology: Topology): readonly Connection[] {
  const { gateways, sites, peerings, serviceNetworks } = topology;
  const behind = (id: string): readonly string[] => [id, ...[gateways.get(id)?.vpc ?? []].flat()];
  const found: Connection[] = [...transitConnections(topology)];
  for (const { id, account, region, requester, accepter, isActive, refs } of peerings.values())
    found.push({
      kind: 'peering',
      id,
      account,
      region,
      ends: [[requester.vpc], [accepter.vpc]],
      isActive,
      isOwed: true,
      refs,
    });
  for (const site of sites.values()) {
    const { id, kind, account, region, gateway, joined = [], refs } = site;
    const end = gateway === null ? [] : [gateway, ...joined].flatMap(behind);
    // A Client VPN is drawn in its VPC, or beside it with a line.
    found.push({
      kind,
      id,
      account,
      region,
      ends: [[id], end],
      isActive: true,
      isOwed: kind !== 'client-vpn' && end.length > 0,
      refs,
    });
  }
  for (const { id, kind, account, region, vpc, refs } of gateways.values())
    if (kind === 'vpn-gateway' && vpc !== null)
      found.push({ kind, id, account, region, ends: [[id], [vpc]], isActive: true, isOwed: false, refs });
  for (const { id, account, region, vpcs, refs } of serviceNetworks.values())
    for (const vpc of 'state' in vpcs ? [] : vpcs)
      found.push({
        kind: 'service-network',
        id: `${id} ⇔ ${vpc}`,
        account,
        region,
        ends: [[id], [vpc]],
        isActive: true,
        isOwed: true,
        refs,
      });
  return found;
}

/** Attachments; those of VPNs and dedicated lines are told with these. */
function transitConnections({ transitGateways, sites }: Topology): readonly Connection[] {
  const lines = new Set([...sites.values()].map(({ gateway }) => gateway));
  return [...transitGateways.values()].flatMap(({ id, account, region, attachments }) =>
    ('state' in attachments ? [] : attachments)
      .filter(({ kind, resource }) => kind !== 'vpn' && !(kind === 'direct-connect-gateway' && lines.has(resource)))
      .map((one): Connection => {
        const ends: Connection['ends'] = [[one.resource], [id]];
        return {
          kind: 'transit-gateway',
          id: one.id,
          account,
          region,
          ends,
          isActive: one.isAvailable,
          isOwed: true,
          refs: one.refs,
        };
      }),
  );
}
