import type { ZoneMembers } from './zone-members.ts';

/** The part of a zone that stands in one account; null where none does. */
export function ofAccount(members: ZoneMembers, account: string): ZoneMembers | null {
  const interfaces = members.interfaces.filter((one) => one.account === account);
  const doors = members.doors.filter((one) => one.account === account);
  if (interfaces.length + doors.length === 0) return null;
  const ids = new Set(interfaces.map(({ id }) => id));
  return { ...members, interfaces, doors, outside: [], tied: members.tied.filter((id) => ids.has(id)) };
}
