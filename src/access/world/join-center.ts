import type { Fact } from '../../facts/fact.ts';
import { readTexts } from '../../facts/read-texts.ts';
import { seenValue } from '../../facts/seen-value.ts';
import type { Closed } from '../closed.ts';
import type { CenterAssignment, CenterGroup, CenterUser, IdentityCenter, WorldPrincipal } from '../world.ts';
import { closedPart } from './closed-part.ts';
import type { CenterReading } from './read-center.ts';
import { readPermissionSets } from './read-permission-sets.ts';

type Kind = keyof CenterReading['populations'];

/** Joins what was read of Identity Center with the roles it made; null only where every list of instances was read and is empty. */
export function joinCenter(
  readings: readonly CenterReading[],
  principals: readonly WorldPrincipal[],
): IdentityCenter | null {
  if (readings.length === 0) {
    const closed = closedPart('identity-center', '*', { code: 'NOT_ATTEMPTED', exact: null, refs: [] });
    return { users: [], groups: [], assignments: [], permissionSets: new Map(), closed: [closed] };
  }
  const all = (kind: Kind): readonly Fact[] => readings.flatMap(({ populations }) => populations[kind].facts);
  if (all('center-instance').length === 0 && readings.every((one) => one.populations['center-instance'].complete))
    return null;
  const permissionSets = readPermissionSets(all('permission-set'), principals);
  const roles = new Map(
    principals
      .filter(({ folded }) => folded === 'permission-set')
      .map(({ account, permissionSet, arn }) => [`${account} ${permissionSet}`, arn]),
  );
  const memberships = new Map<string, string[]>();
  for (const fact of all('center-membership')) {
    const user = String(seenValue(fact, 'user'));
    memberships.set(user, [...(memberships.get(user) ?? []), String(seenValue(fact, 'group'))]);
  }
  const users = all('center-user').map(
    (fact): CenterUser => ({
      id: fact.id,
      userName: String(seenValue(fact, 'userName') ?? fact.id),
      displayName: textOf(seenValue(fact, 'displayName')),
      email: textOf(seenValue(fact, 'email')),
      enabled: enabledOf(seenValue(fact, 'status')),
      externalIds: readTexts(seenValue(fact, 'externalIds'), '$'),
      groups: memberships.get(fact.id) ?? [],
      refs: fact.refs,
    }),
  );
  const groups = all('center-group').map(
    (fact): CenterGroup => ({
      id: fact.id,
      name: String(seenValue(fact, 'name') ?? fact.id),
      externalIds: readTexts(seenValue(fact, 'externalIds'), '$'),
      refs: fact.refs,
    }),
  );
  const assignments = all('center-assignment').map((fact): CenterAssignment => {
    const account = String(seenValue(fact, 'account'));
    const permissionSetArn = String(seenValue(fact, 'permissionSet'));
    const permissionSetName = permissionSets.get(permissionSetArn)?.name ?? permissionSetArn;
    return {
      principalType: seenValue(fact, 'principalType') === 'USER' ? 'USER' : 'GROUP',
      principalId: String(seenValue(fact, 'principalId')),
      account,
      permissionSetArn,
      permissionSetName,
      roleArn: roles.get(`${account} ${permissionSetName}`) ?? null,
      refs: fact.refs,
    };
  });
  const refs = readings.flatMap(({ populations }) => Object.values(populations).flatMap((list) => list.refs));
  return { users, groups, assignments, permissionSets, closed: closedLists(readings), refs };
}

/** Every list of Identity Center that was not read to its end, and permission sets whose name nobody told. */
function closedLists(readings: readonly CenterReading[]): readonly Closed[] {
  return readings.flatMap(({ account, populations }) => {
    const lists = Object.values(populations).filter(({ complete }) => !complete);
    const names = populations['permission-set'].facts.flatMap(({ id, attributes: { name } }) =>
      name?.state === 'unread' ? [closedPart('identity-center', id, name)] : [],
    );
    return [...lists.map((list) => closedPart('identity-center', account, list)), ...names];
  });
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function enabledOf(status: unknown): boolean | null {
  return status === 'ENABLED' ? true : status === 'DISABLED' ? false : null;
}
