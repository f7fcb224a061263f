import type { TransitGateway } from '../../../src/network/elements/transit-gateway.ts';
import type { Topology } from '../../../src/network/topology.ts';
import { unreadPart } from '../make-topology.ts';

/** What the other accounts' evidence would show of a network if one account had not been collected. */
export function withoutAccount(topology: Topology, account: string): Topology {
  const gone = (vpc: string): boolean => topology.vpcs.get(vpc)?.account === account;
  const keep = <T extends { readonly account: string }>(map: ReadonlyMap<string, T>): ReadonlyMap<string, T> =>
    new Map([...map].filter(([, one]) => one.account !== account));
  const seen = (gateway: TransitGateway): TransitGateway => {
    const attachments = 'state' in gateway.attachments ? [] : gateway.attachments;
    if (gateway.owner !== account) return gateway;
    const own = attachments
      .filter(({ resource }) => !gone(resource))
      .map((one) => ({ ...one, routeTable: unreadPart('transit-gateway', one.id) }));
    return { ...gateway, attachments: own, routeTables: unreadPart('transit-gateway', gateway.id) };
  };
  // Owners of attachments are those of their VPCs.
  const named = [...topology.transitGateways].map(([id, gateway]): [string, TransitGateway] => [
    id,
    {
      ...gateway,
      attachments:
        'state' in gateway.attachments
          ? gateway.attachments
          : gateway.attachments.map((one) => ({
              ...one,
              owner: topology.vpcs.get(one.resource)?.account ?? one.owner,
            })),
    },
  ]);
  return {
    ...topology,
    places: new Set([...topology.places].filter((place) => !place.startsWith(account))),
    vpcs: keep(topology.vpcs),
    subnets: keep(topology.subnets),
    routeTables: keep(topology.routeTables),
    groups: keep(topology.groups),
    acls: keep(topology.acls),
    interfaces: keep(topology.interfaces),
    gateways: keep(topology.gateways),
    natGateways: keep(topology.natGateways),
    publicAccessBlocks: keep(topology.publicAccessBlocks),
    peerings: new Map([...topology.peerings].filter(([, one]) => !gone(one.requester.vpc) || !gone(one.accepter.vpc))),
    transitGateways: new Map(named.map(([id, one]) => [id, seen(one)])),
  };
}
