import type { Policy, Statement } from '../../access/policy.ts';
import type { World } from '../../access/world.ts';
import { partyOf } from './party-of.ts';

/** Somebody outside the client's own accounts whom a policy lets in. */
export interface OutsideParty {
  /** `account` another AWS account · `anonymous` everybody · `service` · `provider` · `canonical` an S3 canonical id · `deleted` the id of a principal that is gone. */
  readonly kind: 'account' | 'anonymous' | 'service' | 'provider' | 'canonical' | 'deleted';
  /** Account id, `*`, service principal, provider as the policy names it, canonical id, unique id. */
  readonly id: string;
  /** As the policies write it, without the type (`arn:aws:iam::999900001111:role/x`). */
  readonly principals: readonly string[];
  /** Statements that name it, and of what: role or resource ARN. */
  readonly where: readonly { readonly of: string; readonly statement: Statement }[];
}

type Draft = {
  kind: OutsideParty['kind'];
  id: string;
  principals: Set<string>;
  where: OutsideParty['where'][number][];
};

/** Everybody outside whom a trust policy, a resource policy, an ACL, a grant or a share lets in, in code-unit order. */
export function outsideParties(world: World): readonly OutsideParty[] {
  const own = world.ownAccounts ?? new Set(world.accounts.keys());
  const found = new Map<string, Draft>();
  const take = (of: string, policy: Policy): void => {
    for (const statement of policy.statements) {
      if (statement.effect !== 'Allow' || statement.principal === null) continue;
      const patterns = statement.principal.not ? ['*'] : statement.principal.patterns;
      for (const pattern of patterns) {
        const party = partyOf(pattern, own);
        if (party === null) continue;
        const key = `${party.kind} ${party.id}`;
        const draft = found.get(key) ?? { ...party, principals: new Set(), where: [] };
        draft.principals.add(pattern.replace(/^\w+:/, ''));
        draft.where.push({ of, statement });
        found.set(key, draft);
      }
    }
  };
  for (const { arn, trust } of world.principals) if (trust !== null && !('state' in trust)) take(arn, trust);
  for (const { arn, policy, grants } of world.resources) {
    if (policy !== null && !('state' in policy)) take(arn, policy);
    if (!('state' in grants)) for (const grant of grants) take(arn, grant);
  }
  return [...found.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { principals, ...party }]) => ({ ...party, principals: [...principals].sort() }));
}
