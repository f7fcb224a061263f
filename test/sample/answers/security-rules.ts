import type { Ask } from '../ask.ts';
import { listId } from './list-id.ts';

/** One rule of a security group as both lists of AWS tell it. */
export interface SampleRule {
  readonly IpProtocol: string;
  readonly ports: { readonly FromPort?: number; readonly ToPort?: number };
  readonly cidr: string | null;
  readonly list: string | null;
  readonly group: Readonly<Record<string, string>> | null;
}

/** Reads `tcp 443 0.0.0.0/0`: the peer is a range, `pl:` and the name of a prefix list, or another group's name. */
export function readRule(ask: Ask, vpc: string, rule: string): SampleRule {
  const [IpProtocol, port, peer] = rule.split(' ') as [string, string, string];
  const [from, to] = port.split('-').map(Number) as [number, number?];
  const ports = IpProtocol === '-1' ? {} : { FromPort: from, ToPort: to ?? from };
  const bare = { IpProtocol, ports, cidr: null, list: null, group: null };
  if (peer.includes('/')) return { ...bare, cidr: peer };
  if (peer.startsWith('pl:')) return { ...bare, list: listId(ask, peer.slice(3)) };
  return { ...bare, group: groupPair(ask, vpc, peer) };
}

/** A group of a peered VPC is named with the peering. */
function groupPair(ask: Ask, vpc: string, name: string): Readonly<Record<string, string>> {
  const own = { UserId: ask.account, GroupId: ask.id('sg', name) };
  const home = ask.here(ask.company.securityGroups).find((one) => one.name === name)?.vpc as string;
  if (home === vpc) return own;
  const between = ask
    .here(ask.company.peerings)
    .find(({ from, to }) => [from, to].includes(home) && [from, to].includes(vpc));
  if (between === undefined) throw new Error(`${name} is in no VPC joined to ${vpc}`);
  return {
    ...own,
    VpcId: ask.id('vpc', home),
    VpcPeeringConnectionId: ask.id('pcx', between.name),
    PeeringStatus: 'active',
  };
}

/** The rules as the group itself lists them: those of one protocol and port stand together. */
export function permissionsOf(rules: readonly SampleRule[]) {
  const kept = new Map<string, SampleRule[]>();
  for (const rule of rules) {
    const key = `${rule.IpProtocol} ${rule.ports.FromPort} ${rule.ports.ToPort}`;
    kept.set(key, [...(kept.get(key) ?? []), rule]);
  }
  return [...kept.values()].map((same) => ({
    IpProtocol: same[0]?.IpProtocol,
    ...same[0]?.ports,
    UserIdGroupPairs: same.flatMap(({ group }) => (group === null ? [] : [group])),
    IpRanges: same.flatMap(({ cidr }) => (cidr === null ? [] : { CidrIp: cidr })),
    Ipv6Ranges: [],
    PrefixListIds: same.flatMap(({ list }) => (list === null ? [] : { PrefixListId: list })),
  }));
}

/** One rule as the list of rules tells it; ports that do not count are -1 there. */
export function ruleLine({ IpProtocol, ports, cidr, list, group }: SampleRule) {
  return {
    IpProtocol,
    FromPort: ports.FromPort ?? -1,
    ToPort: ports.ToPort ?? -1,
    ...(cidr === null ? {} : { CidrIpv4: cidr }),
    ...(list === null ? {} : { PrefixListId: list }),
    ...(group === null ? {} : { ReferencedGroupInfo: group }),
  };
}
