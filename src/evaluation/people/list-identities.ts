import type { Closed } from '../../access/closed.ts';
import type { CenterUser, WorldPrincipal } from '../../access/world.ts';
import { directoryKey } from '../../engagement/people/directory-key.ts';
import type { IdpMember } from '../../engagement/people/idp-member.ts';
import type { Identity } from './identity.ts';
import type { IdentityState, PeopleInput } from './people-input.ts';

/** Everybody who can sign in, and the lists that were not read to their end: by account, `center`, `directory:entra`. */
export interface Identities {
  readonly all: readonly Identity[];
  readonly closed: ReadonlyMap<string, Closed>;
}

/** Lists the people and machines that have an id of their own: IAM users, users of Identity Center, members of IdP exports. */
export function listIdentities(input: PeopleInput): Identities {
  const { world, platforms, home, idpMembers } = input;
  const closed = new Map<string, Closed>();
  for (const platform of platforms) {
    const account = platform.replace(/^aws:/, '');
    const known = world.accounts.get(account);
    const list = known?.closed.find(({ part, of }) => part === 'list' && /^arn:[^:]+:iam:/.test(of));
    if (known === undefined) closed.set(account, notGathered(account));
    else if (list !== undefined) closed.set(account, list);
  }
  const [center] = world.center?.closed ?? [];
  if (center !== undefined) closed.set('center', center);
  for (const system of input.idpCut ?? []) {
    const key = `directory:${directoryKey(system)}`;
    closed.set(key, { state: 'closed', part: 'list', of: system, code: 'NOT_EXPORTED', exact: null, refs: [] });
  }
  const users = world.principals.filter(({ kind, account }) => kind === 'user' && platforms.includes(`aws:${account}`));
  return {
    all: [
      ...users.map((user) => iamUser(user, input.stateOf(user.arn))),
      ...(world.center?.users ?? []).map((user) => centerUser(user, home)),
      ...(idpMembers ?? []).map((member) => idpMember(member, home)),
    ],
    closed,
  };
}

function iamUser({ arn, account, name, tags, refs }: WorldPrincipal, state: IdentityState): Identity {
  const number = tags.state === 'seen' ? tags.value['EmployeeId'] : undefined;
  return {
    kind: 'iam-user',
    id: arn,
    platform: `aws:${account}`,
    account,
    directory: null,
    name,
    email: null,
    numbers: number === undefined ? [] : [number],
    state,
    refs,
  };
}

function centerUser({ id, userName, email, enabled, externalIds, refs }: CenterUser, home: string): Identity {
  return {
    kind: 'center-user',
    id,
    platform: home,
    account: null,
    directory: null,
    name: userName,
    email,
    numbers: externalIds,
    state: stateOf(enabled, refs),
    refs,
  };
}

function idpMember({ system, userId, email, enabled, person }: IdpMember, home: string): Identity {
  const directory = directoryKey(system);
  return {
    kind: 'idp-member',
    id: `${directory}|${userId}`,
    platform: home,
    account: null,
    directory,
    name: userId,
    email,
    numbers: person === undefined || person === null || person === '' ? [] : [person],
    state: stateOf(enabled, []),
    refs: [],
  };
}

function stateOf(enabled: boolean | null, refs: Identity['refs']): IdentityState {
  if (enabled === null) return { state: 'unread', code: null, exact: null, refs };
  return { state: enabled ? 'enabled' : 'disabled', code: null, exact: null, refs };
}

function notGathered(account: string): Closed {
  return { state: 'closed', part: 'list', of: account, code: 'NOT_ATTEMPTED', exact: null, refs: [] };
}
