import type { Closed } from '../../access/closed.ts';
import type { World } from '../../access/world.ts';
import type { Identity } from '../people/identity.ts';
import type { PeopleInput } from '../people/people-input.ts';

/** The principals an identity is or is handed, and the assignments whose role nobody saw. */
export interface UsedPrincipals {
  readonly arns: readonly string[];
  readonly closed: readonly Closed[];
}

/** Finds the IAM user itself, or the roles of the permission sets assigned to somebody of Identity Center. */
export function usedPrincipals(
  { kind, id }: Identity,
  { world, platforms }: Pick<PeopleInput, 'world' | 'platforms'>,
): UsedPrincipals {
  if (kind === 'iam-user') return { arns: [id], closed: [] };
  const { center } = world;
  if (kind === 'idp-member' || center === null) return { arns: [], closed: [] };
  const groups = center.users.find((user) => user.id === id)?.groups ?? [];
  const held = center.assignments.filter(({ principalType, principalId }) =>
    principalType === 'USER' ? principalId === id : groups.includes(principalId),
  );
  return {
    arns: [...new Set(held.flatMap(({ roleArn }) => roleArn ?? []))].sort(),
    closed: held
      .filter(({ roleArn, account }) => roleArn === null && platforms.includes(`aws:${account}`))
      .map(({ permissionSetArn, account, refs }): Closed => {
        const why = whyUnseen(account, world) ?? { code: 'NOT_ATTEMPTED', exact: null, refs };
        return { ...why, state: 'closed', part: 'identity-center', of: permissionSetArn };
      }),
  };
}

/** Why the role of an assignment is not known: the name of its set or the roles of the account were not read. */
function whyUnseen(account: string, { accounts, center }: World): Closed | undefined {
  const lists = accounts.get(account)?.closed ?? [];
  return lists.find(({ part, of }) => part === 'list' && /^arn:[^:]+:iam:/.test(of)) ?? center?.closed[0];
}
