import type { Vpc } from '../../network/elements/subnet.ts';
import type { Topology } from '../../network/topology.ts';
import { isEmptyVpc } from './is-empty-vpc.ts';
import type { PictureLink } from './picture.ts';

/** VPCs that stand as one box in the overview: mostly one, several where they are folded. */
export interface OverviewUnit {
  readonly id: string;
  readonly account: string;
  /** Null where VPCs of several regions stand together. */
  readonly region: string | null;
  readonly vpcs: readonly Vpc[];
  readonly isEmpty: boolean;
}

/** Boxes on one page that can still be read on A4. */
const most = 16;

type KeyOf = (vpc: Vpc, joined: string) => string;

/** From nothing folded to everything an account has: the first that fits on a page is taken. */
const levels: readonly KeyOf[] = [
  ({ id }) => id,
  ({ account, region }, joined) => `${account} ${region} ${joined}`,
  ({ account, region }) => `${account} ${region}`,
  ({ account }) => account,
];

/** The boxes of the overview; VPCs in which nothing stands are one box per account. */
export function overviewUnits(topology: Topology, links: readonly PictureLink[]): readonly OverviewUnit[] {
  const vpcs = [...topology.vpcs.values()].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  const joined = new Map<string, string[]>();
  for (const { from, to, tone } of links)
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const)
      joined.set(one, [...(joined.get(one) ?? []), `${tone} ${other}`]);
  const isEmpty = new Map(vpcs.map((vpc) => [vpc.id, isEmptyVpc(vpc, topology)]));
  const at = (level: KeyOf): readonly OverviewUnit[] => {
    const units = new Map<string, Vpc[]>();
    for (const vpc of vpcs) {
      const key = isEmpty.get(vpc.id)
        ? `${vpc.account} empty`
        : level(vpc, (joined.get(vpc.id) ?? []).sort().join(','));
      units.set(key, [...(units.get(key) ?? []), vpc]);
    }
    return [...units.values()].flatMap((list) => makeUnit(list, isEmpty) ?? []);
  };
  let units: readonly OverviewUnit[] = [];
  for (const level of levels) {
    units = at(level);
    if (units.length <= most) break;
  }
  return units;
}

function makeUnit(vpcs: readonly Vpc[], isEmpty: ReadonlyMap<string, boolean>): OverviewUnit | null {
  const [first] = vpcs;
  if (first === undefined) return null;
  const regions = new Set(vpcs.map(({ region }) => region));
  return {
    id: vpcs.length === 1 ? first.id : `unit ${first.id}`,
    account: first.account,
    region: regions.size === 1 ? first.region : null,
    vpcs,
    isEmpty: isEmpty.get(first.id) === true && vpcs.length > 1,
  };
}

function orderOf({ account, region, id }: Vpc): string {
  return `${account} ${region} ${id}`;
}
