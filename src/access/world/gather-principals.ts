import type { Fact } from '../../facts/fact.ts';
import { readTexts } from '../../facts/read-texts.ts';
import { seenValue } from '../../facts/seen-value.ts';
import type { Closed } from '../closed.ts';
import type { WorldPrincipal } from '../world.ts';
import { closedPart } from './closed-part.ts';
import type { GatheredPlace } from './gathered-place.ts';
import { lastUses } from './last-uses.ts';
import { ManagedPolicies, type SharedPapers } from './managed-policies.ts';
import { type PrincipalKind, readPrincipal } from './read-principal.ts';
import { readRoot } from './read-root.ts';

/** The principals of one account and the list that was not read to its end, where there is one. */
export interface GatheredPrincipals {
  readonly principals: readonly WorldPrincipal[];
  readonly closed: readonly Closed[];
}

/** Gathers users, groups, roles and root of one account from its authorization details. */
export function gatherPrincipals(place: GatheredPlace, shared: SharedPapers): GatheredPrincipals {
  const { account } = place;
  const policies = place.population('iam-policy');
  const groups = place.population('iam-group');
  const managed = new ManagedPolicies(policies, shared);
  const arns = new Map(groups.facts.map((fact) => [String(seenValue(fact, 'groupName')), fact.id]));
  const users = place.population('iam-user');
  const unlisted = unlistedGroups(users.facts, arns, account);
  const reading = { account, managed, policies, groupArns: arns, lastUses: lastUses(place), place };
  const read = (kind: PrincipalKind): WorldPrincipal[] =>
    place.population(`iam-${kind}`).facts.map((fact) => readPrincipal(kind, fact, reading));
  const closedGroups = unlisted.map(([name, arn, fact]): WorldPrincipal => {
    const why = policies.complete
      ? { code: 'API_ERROR', exact: `GROUP_NOT_LISTED ${name}`, refs: fact.refs }
      : { code: policies.code, exact: policies.exact, refs: policies.refs };
    return closedGroup(name, arn, account, fact, closedPart('groups', arn, why));
  });
  const list = users.complete ? [] : [closedPart('list', `arn:aws:iam::${account}:*`, users)];
  return {
    principals: [...read('user'), ...read('group'), ...closedGroups, ...read('role'), readRoot(place)],
    closed: list,
  };
}

/** Groups a user is in that the (cut) answer does not show; their ARN is made here, a path they may have is unknown. */
function unlistedGroups(
  users: readonly Fact[],
  arns: Map<string, string>,
  account: string,
): readonly (readonly [string, string, Fact])[] {
  return users.flatMap((user) =>
    readTexts(seenValue(user, 'groups'), '$').flatMap((name) => {
      if (arns.has(name)) return [];
      const arn = `${user.id.split(':').slice(0, 2).join(':')}:iam::${account}:group/${name}`;
      arns.set(name, arn);
      return [[name, arn, user] as const];
    }),
  );
}

function closedGroup(name: string, arn: string, account: string, { refs }: Fact, closed: Closed): WorldPrincipal {
  return {
    arn,
    kind: 'group',
    class: 'group',
    account,
    name,
    path: '/',
    uniqueId: null,
    tags: { state: 'unread', code: closed.code, exact: closed.exact, refs: closed.refs },
    policies: closed,
    boundary: null,
    groups: [],
    trust: null,
    folded: null,
    permissionSet: null,
    lastUsed: null,
    refs,
  };
}
