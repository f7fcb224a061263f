import type { ElementKind } from '../../engagement/network/network-diagram.ts';
import type { Placed } from '../../network/elements/placed.ts';
import type { Topology } from '../../network/topology.ts';
import { listWaysIn } from './list-ways-in.ts';
import type { RealElement } from './real-element.ts';

/** Everything in the gathered networks that a diagram has to show, or may show. */
export function listElements(topology: Topology): readonly RealElement[] {
  const all = <T>(list: ReadonlyMap<string, T>, make: (one: T) => RealElement): readonly RealElement[] =>
    [...list.values()].map(make);
  return [
    ...all(topology.vpcs, (one) => ({ ...elementOf('vpc', one), ranges: one.ranges })),
    ...all(topology.subnets, (one) => ({ ...elementOf('subnet', one), ranges: one.ranges, vpc: one.vpc })),
    ...all(topology.gateways, (one) => ({ ...elementOf(one.kind, one), vpc: one.vpc })),
    ...all(topology.natGateways, (one) => ({
      ...elementOf('nat-gateway', one),
      vpc: one.vpc,
      subnets: one.subnet === '' ? null : [one.subnet],
      hasSubnets: one.subnet !== '',
    })),
    ...all(topology.transitGateways, (one) => elementOf('transit-gateway', one)),
    ...all(topology.peerings, (one) => elementOf('peering', one)),
    ...all(topology.sites, (one) =>
      one.kind === 'client-vpn'
        ? {
            ...elementOf(one.kind, one),
            vpc: one.gateway,
            subnets: one.subnets.length === 0 ? null : one.subnets,
            hasSubnets: one.subnets.length > 0,
          }
        : elementOf(one.kind, one),
    ),
    ...all(topology.endpoints, (one) => ({
      ...elementOf('endpoint', one),
      names: [...namesOf(one), one.service],
      vpc: one.vpc,
      subnets: subnetsOf(one.interfaces, topology),
      hasSubnets: one.interfaces.length > 0,
    })),
    ...all(topology.endpointServices, (one) => elementOf('endpoint-service', one)),
    ...all(topology.balancers, (one) => ({
      ...elementOf('load-balancer', one),
      vpc: one.vpc === '' ? null : one.vpc,
      subnets: subnetsOf(one.interfaces, topology),
      hasSubnets: true,
    })),
    ...all(topology.firewalls, (one) => ({ ...elementOf('firewall', one), vpc: one.vpc })),
    ...all(topology.serviceNetworks, (one) => elementOf('service-network', one)),
    ...coreNetworks(topology),
    ...listWaysIn(topology),
  ];
}

function elementOf(kind: ElementKind, placed: Placed): RealElement {
  const { id, account, region, name, tags, refs } = placed;
  return {
    kind,
    drawnAs: [kind],
    id,
    names: namesOf(placed),
    nameGap: name === null && tags.state === 'unread' ? tags : null,
    account,
    region,
    ranges: [],
    vpc: null,
    subnets: null,
    hasSubnets: false,
    isNamedApart: false,
    isOwed: true,
    // A name that stands in the tags of another answer is cited with it.
    refs:
      name !== null && tags.state === 'seen'
        ? [...refs, ...tags.refs.filter(({ id: one }) => !refs.some((own) => own.id === one))]
        : refs,
  };
}

function namesOf({ name }: Placed): readonly string[] {
  return name === null ? [] : [name];
}

function subnetsOf(interfaces: readonly string[], { interfaces: known }: Topology): readonly string[] | null {
  const subnets = interfaces.flatMap((id) => known.get(id)?.subnet ?? []);
  return subnets.length === 0 ? null : [...new Set(subnets)].sort();
}

/** Networks of Cloud WAN, as far as routes lead to them. */
function coreNetworks({ routeTables }: Topology): readonly RealElement[] {
  const found = new Map<string, RealElement>();
  for (const table of routeTables.values())
    for (const { target, refs } of table.routes) {
      if (target.kind !== 'core-network' || found.has(target.id)) continue;
      const placed = { ...table, id: target.id, name: null, refs };
      found.set(target.id, { ...elementOf('other', placed), kind: 'core-network', nameGap: null });
    }
  return [...found.values()];
}
