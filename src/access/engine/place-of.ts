import type { PolicyKind, PolicySource } from '../policy.ts';

/** Identity side, resource side, then what limits. */
const ranks: Readonly<Record<PolicyKind, number>> = {
  identity: 0,
  resource: 1,
  trust: 1,
  grant: 1,
  acl: 1,
  boundary: 2,
  session: 3,
  scp: 4,
  rcp: 5,
  endpoint: 6,
};

/** By which the policies behind a decision are put in order. */
export function placeOf({ kind, name, arn, attachedTo }: PolicySource): string {
  return `${ranks[kind]}\n${name}\n${arn ?? ''}\n${attachedTo ?? ''}`;
}
