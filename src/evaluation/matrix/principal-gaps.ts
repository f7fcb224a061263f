import type { Closed } from '../../access/closed.ts';
import type { World, WorldAccount } from '../../access/world.ts';
import type { MatrixPrincipal, PrincipalMatcher } from '../../engagement/matrix/access-matrix.ts';

const throughCenter = new Set<PrincipalMatcher['by']>(['identityCenterGroup', 'identityCenterUser']);
const always = new Set<PrincipalMatcher['by']>(['anonymous', 'organization', 'service', 'root']);

/** What was not read and could hold a principal of this row: lists of IAM, lists of Identity Center, tags, trust policies. */
export function principalGaps({ matchers }: MatrixPrincipal, world: World): readonly Closed[] {
  const gaps = matchers.flatMap((matcher): readonly Closed[] => {
    const { by, account, value } = matcher;
    if (always.has(by)) return [];
    if (throughCenter.has(by)) return world.center?.closed ?? [];
    const named = account ?? (by === 'arn' ? (/^arn:[^:]+:iam::(\d{12}):/.exec(value)?.[1] ?? null) : null);
    // An ARN of an account that is not the client's is looked for in policies, not in its account.
    const own = world.ownAccounts ?? new Set(world.accounts.keys());
    if (named !== null && !world.accounts.has(named))
      return by === 'arn' && !own.has(named) ? [] : [notGathered(named)];
    const accounts = [...world.accounts.values()].filter(({ id }) => named === null || id === named);
    const center = by === 'permissionSet' ? (world.center?.closed ?? []) : [];
    return [...accounts.flatMap(iamLists), ...center, ...closedBits(by, accounts, world)];
  });
  const seen = new Set<string>();
  return gaps.filter(({ part, of, code }) => {
    const key = `${part} ${of} ${code}`;
    return !seen.has(key) && seen.add(key);
  });
}

function iamLists({ closed }: WorldAccount): readonly Closed[] {
  return closed.filter(({ part, of }) => part === 'list' && /^arn:[^:]+:iam:/.test(of));
}

/** Tags for a tag; trust policies for an outside party. */
function closedBits(by: PrincipalMatcher['by'], accounts: readonly WorldAccount[], world: World): readonly Closed[] {
  const here = world.principals.filter((one) => accounts.some(({ id }) => id === one.account));
  if (by === 'tag')
    return here.flatMap(({ arn, tags }) =>
      tags.state === 'unread'
        ? [
            {
              state: 'closed' as const,
              part: 'tags' as const,
              of: arn,
              code: tags.code,
              exact: tags.exact,
              refs: tags.refs,
            },
          ]
        : [],
    );
  if (by !== 'externalAccount' && by !== 'provider') return [];
  return here.flatMap(({ trust }) => (trust !== null && 'state' in trust ? [trust] : []));
}

function notGathered(account: string): Closed {
  return { state: 'closed', part: 'list', of: account, code: 'NOT_ATTEMPTED', exact: null, refs: [] };
}
