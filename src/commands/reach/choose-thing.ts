import type { ZoneMatcher } from '../../engagement/network/zone-matrix.ts';
import { arnsOf } from '../../evaluation/network/arns-of.ts';
import { forwardsOnly } from '../../evaluation/network/forwards-only.ts';
import { isIdentityDoor } from '../../evaluation/network/is-identity-door.ts';
import { zoneGaps } from '../../evaluation/network/zone-gaps.ts';
import type { Interface } from '../../network/elements/interface.ts';
import type { OpenDoor } from '../../network/elements/open-door.ts';
import type { Topology } from '../../network/topology.ts';
import type { UnreadPart } from '../../network/unread-part.ts';
import type { ChosenEnd } from './chosen-end.ts';
import { endMembers } from './end-members.ts';
import type { NamedThing } from './named-thing.ts';
import { unreadLists } from './unread-lists.ts';

const containers: Readonly<Record<string, ZoneMatcher['by']>> = {
  subnet: 'subnet',
  vpc: 'vpc',
  'security-group': 'securityGroup',
};

/** Something the evidence shows: an interface, what interfaces serve, what they stand in, or a public door. */
export function chooseThing(written: string, { kind, id, name }: NamedThing, topology: Topology): ChosenEnd {
  const by = containers[kind];
  const matchers = [{ by: by ?? 'arn', value: id }] as const;
  const doors = topology.doors.filter((door) => door.id === id || arnsOf(door).includes(id));
  const interfaces = by === undefined ? servedBy(id, doors, topology) : standingIn(by, id, topology);
  const leading = topology.doors.filter((door) => !doors.includes(door) && leadsTo(door, interfaces));
  const members = endMembers(id, { interfaces, doors: [...doors, ...leading] }, matchers);
  const isKnown = interfaces.length > 0 || doors.some((door) => !isIdentityDoor(door));
  const lacking = isKnown ? [] : unreadLists(topology, ['interface'], placeOf(id, doors, topology));
  return {
    written,
    kind,
    id,
    name,
    isContainer: by !== undefined,
    members: {
      ...members,
      gaps: by === undefined ? lacking : [...zoneGaps(members.zone, topology), ...unreadGroups(by, topology)],
    },
    notes: [],
  };
}

function servedBy(id: string, doors: readonly OpenDoor[], topology: Topology): readonly Interface[] {
  const named = new Set([
    id,
    ...(topology.balancers.get(id)?.interfaces ?? []),
    ...doors.flatMap(({ kind, leadsTo: led }) => (kind === 'distribution' ? [] : led)),
  ]);
  return inOrder(topology).filter(
    (one) => named.has(one.id) || (one.serves !== null && named.has(one.serves.id)) || arnsOf(one).includes(id),
  );
}

function standingIn(by: ZoneMatcher['by'], id: string, topology: Topology): readonly Interface[] {
  return inOrder(topology).filter((one) => {
    if (forwardsOnly(one)) return false;
    if (by === 'securityGroup') return !('state' in one.groups) && one.groups.includes(id);
    return (by === 'subnet' ? one.subnet : one.vpc) === id;
  });
}

/** Interfaces whose groups nobody read may be in any group. */
function unreadGroups(by: ZoneMatcher['by'], { interfaces }: Topology): readonly UnreadPart[] {
  if (by !== 'securityGroup') return [];
  return [...interfaces.values()].flatMap(({ groups }) => ('state' in groups ? [groups] : []));
}

function leadsTo(door: OpenDoor, interfaces: readonly Interface[]): boolean {
  if (door.kind === 'distribution' || door.kind === 'endpoint-service') return false;
  const names = interfaces.flatMap(({ id, serves }) => (serves === null ? [id] : [id, serves.id]));
  return names.includes(door.id) || door.leadsTo.some((led) => names.includes(led));
}

/** Account and region of a thing that has no interface; null where nothing tells. */
function placeOf(id: string, doors: readonly OpenDoor[], { balancers }: Topology): ReadonlySet<string> | null {
  const [, , , region, account] = id.split(':');
  const one = balancers.get(id) ?? doors[0];
  if (one !== undefined) return new Set([`${one.account} ${one.region}`]);
  return region === undefined || account === undefined ? null : new Set([`${account} ${region}`]);
}

function inOrder({ interfaces }: Topology): readonly Interface[] {
  return [...interfaces.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
