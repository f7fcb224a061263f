import type { Balancer } from '../../elements/balancer.ts';
import type { OpenDoor } from '../../elements/open-door.ts';
import type { DoorDraft } from './door-draft.ts';

/** Finds the load balancers behind host names and puts the doors in order; each door once. */
export function joinDoors(
  drafts: readonly DoorDraft[],
  balancers: ReadonlyMap<string, Balancer>,
  hosts: ReadonlyMap<string, string>,
): readonly OpenDoor[] {
  const doors = new Map<string, OpenDoor>();
  for (const { hosts: named, ...door } of drafts) {
    const found = named.flatMap((host) => balancers.get(hosts.get(host.toLowerCase()) ?? '') ?? []);
    const behind = found.flatMap(({ interfaces }) => interfaces);
    const key = `${door.kind} ${door.id}`;
    if (!doors.has(key)) doors.set(key, { ...door, leadsTo: [...new Set([...door.leadsTo, ...behind])].sort() });
  }
  return [...doors].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, door]) => door);
}
