import type { Zone, ZoneMatcher } from '../../engagement/network/zone-matrix.ts';
import { intersectAddresses } from '../../network/addresses/intersect-addresses.ts';
import { parseCidr } from '../../network/addresses/parse-cidr.ts';
import type { Interface } from '../../network/elements/interface.ts';
import type { Placed } from '../../network/elements/placed.ts';
import type { Topology } from '../../network/topology.ts';
import type { NetworkPart, UnreadPart } from '../../network/unread-part.ts';
import { answersOnly } from './answers-only.ts';
import { arnsOf } from './arns-of.ts';
import { fitsName } from './fits-name.ts';
import { fitsTag } from './fits-tag.ts';

/** How closely a matcher names an interface (0: not at all), and how closely it might by what was not read. */
export interface Claim {
  readonly closeness: number;
  readonly hoped: number;
  readonly gap: UnreadPart | null;
}

const none: Claim = { closeness: 0, hoped: 0, gap: null };
const closeness = { thing: 60, group: 50, subnet: 40, cidr: 30, vpc: 20, account: 10 } as const;

/** The closest of a zone's matchers decides: the thing itself, its security group, its subnet, its addresses, its VPC, its account. */
export function claimInterface(zone: Zone, one: Interface, topology: Topology): Claim {
  const claims = zone.matchers.map((matcher) => claimBy(zone, matcher, one, topology));
  const best = Math.max(0, ...claims.map((claim) => claim.closeness));
  const open = claims.filter(({ gap, hoped }) => gap !== null && hoped > best).sort((a, b) => b.hoped - a.hoped);
  return { closeness: best, hoped: open[0]?.hoped ?? 0, gap: open[0]?.gap ?? null };
}

function claimBy(zone: Zone, { by, value }: ZoneMatcher, one: Interface, topology: Topology): Claim {
  const hit = (fits: boolean, close: number, gap: UnreadPart | null = null): Claim =>
    fits ? { closeness: close, hoped: close, gap: null } : gap === null ? none : { closeness: 0, hoped: close, gap };
  const unlisted = (part: NetworkPart, known: ReadonlyMap<string, Placed>, id: string): UnreadPart | null =>
    known.has(id) ? null : listGap(part, one, topology);
  if (by === 'arn')
    return hit(fitsName(value, arnsOf(one)), closeness.thing, answersOnly(value) ? null : unnamedGap(one, topology));
  if (by === 'subnet') {
    const gap = /^subnet-\w+$/.test(value) ? null : unlisted('subnet', topology.subnets, one.subnet);
    return hit(fitsName(value, [one.subnet, topology.subnets.get(one.subnet)?.name]), closeness.subnet, gap);
  }
  if (by === 'vpc') {
    const gap = /^vpc-\w+$/.test(value) ? null : unlisted('vpc', topology.vpcs, one.vpc);
    return hit(fitsName(value, [one.vpc, topology.vpcs.get(one.vpc)?.name]), closeness.vpc, gap);
  }
  if (by === 'account') return hit(value === one.account, closeness.account);
  if (by === 'cidr') return hit(zone.via.length === 0 && holds(value, one), closeness.cidr + narrowness(value));
  if (by === 'securityGroup') {
    if ('state' in one.groups) return hit(false, closeness.group, one.groups);
    const missing = one.groups.find((id) => !topology.groups.has(id));
    const gap = /^sg-\w+$/.test(value) || missing === undefined ? null : listGap('security-group', one, topology);
    return hit(
      one.groups.some((id) => fitsName(value, [id, topology.groups.get(id)?.name])),
      closeness.group,
      gap,
    );
  }
  return by === 'tag' ? claimByTag(zone, value, one, topology) : none;
}

/** Tags of what the zone is made of; where its kind does not say, the thing's own, then its subnet's, then its VPC's. */
function claimByTag({ kind }: Zone, value: string, one: Interface, topology: Topology): Claim {
  const groups = 'state' in one.groups ? [] : one.groups;
  const own = { close: closeness.thing, part: 'interface', ids: [one.id], known: topology.interfaces } as const;
  const group = { close: closeness.group, part: 'security-group', ids: groups, known: topology.groups } as const;
  const subnet = { close: closeness.subnet, part: 'subnet', ids: [one.subnet], known: topology.subnets } as const;
  const vpc = { close: closeness.vpc, part: 'vpc', ids: [one.vpc], known: topology.vpcs } as const;
  const carriers = kind === 'sg' ? [group] : kind === 'subnet' ? [subnet] : kind === 'vpc' ? [vpc] : [own, subnet, vpc];
  for (const { close, ids, known } of carriers)
    for (const id of ids) {
      const tags = known.get(id)?.tags;
      if (tags?.state === 'seen' && fitsTag(value, tags.value)) return { closeness: close, hoped: close, gap: null };
    }
  if (kind === 'sg' && 'state' in one.groups) return { closeness: 0, hoped: closeness.group, gap: one.groups };
  for (const { close, part, ids, known } of carriers)
    for (const id of ids) {
      const tags = known.get(id)?.tags;
      if (tags === undefined) return { closeness: 0, hoped: close, gap: listGap(part, one, topology) };
      if (tags.state !== 'unread') continue;
      const { code, exact, refs } = tags;
      return { closeness: 0, hoped: close, gap: { state: 'unread', part, of: id, code, exact, refs } };
    }
  return none;
}

/** A service wrote only its own name beside the interface, and the list that tells which object it is was not read. */
function unnamedGap({ serves, account, region }: Interface, { unread }: Topology): UnreadPart | null {
  if (serves === null || serves.kind === 'ec2-instance' || serves.id.startsWith('arn:')) return null;
  const of = `${account} ${region}`;
  return unread.find((one) => (one.part === 'door' || one.part === 'load-balancer') && one.of === of) ?? null;
}

/** Why something the interface names is on no list of its place. */
function listGap(part: NetworkPart, { account, region }: Interface, { unread }: Topology): UnreadPart {
  const of = `${account} ${region}`;
  const told = unread.find((one) => one.part === part && one.of === of);
  return told ?? { state: 'unread', part, of, code: 'NOT_ATTEMPTED', exact: null, refs: [] };
}

function holds(written: string, { addresses }: Interface): boolean {
  const range = parseCidr(written);
  return range !== null && addresses.some((own) => intersectAddresses(own, range).ranges.length > 0);
}

/** The narrower prefix is the closer one. */
function narrowness(written: string): number {
  return Number(written.split('/')[1] ?? 128) / 1000;
}
