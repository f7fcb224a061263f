import { isIdentityDoor } from './is-identity-door.ts';
import type { ZoneMembers } from './zone-members.ts';

/** What public endpoints of its own can belong to: a function's address, a cluster's. */
const kinds: ReadonlySet<string> = new Set(['lambda-function', 'eks-cluster']);

/** Whether a public endpoint that nobody has seen could belong to a zone. */
export function mindsDoors({ zone, interfaces, doors }: ZoneMembers): boolean {
  if (
    doors.some((door) => !isIdentityDoor(door)) ||
    zone.matchers.some(({ by }) => by === 'arn' || by === 'service' || by === 'account')
  )
    return true;
  return interfaces.some(({ serves }) => serves !== null && kinds.has(serves.kind));
}
