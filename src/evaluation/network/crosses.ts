import type { ZoneMembers } from './zone-members.ts';

const doors: ReadonlySet<string> = new Set([
  'vpn',
  'direct-connect',
  'client-vpn',
  'account',
  'transit-gateway',
  'core-network',
]);

/** Whether packets from one network outside to another could cross ours. */
export function crosses(from: Pick<ZoneMembers, 'outside'>, to: Pick<ZoneMembers, 'outside'>): boolean {
  return from.outside.some(({ door }) =>
    to.outside.some((end) => end.door.id !== door.id && doors.has(door.kind) && doors.has(end.door.kind)),
  );
}
