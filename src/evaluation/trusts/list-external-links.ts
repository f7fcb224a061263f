import type { Statement } from '../../access/policy.ts';
import { isClosed } from '../../access/world/is-closed.ts';
import { seenValue } from '../../facts/seen-value.ts';
import { outsideParties } from '../matrix/outside-parties.ts';
import type { ExternalLink } from './external-link.ts';
import { slotRegion } from './slot-region.ts';
import type { TrustInput } from './trust-input.ts';

/** Keys by which a statement for a service or for everybody names the accounts it really serves. */
const naming = new Set([
  'aws:principalaccount',
  'aws:principalarn',
  'aws:sourceaccount',
  'aws:sourceowner',
  'aws:sourcearn',
  'kms:calleraccount',
]);

type Where = Pick<ExternalLink, 'of' | 'kind' | 'account' | 'region' | 'refs' | 'gap'>;

/**
 * Everything that ties the client's accounts to an account outside: trust policies, resource policies, KMS grants, shared snapshots,
 * resource shares, log subscriptions. Accounts of the client's own organisation are not outside (EV-ENV-05).
 */
export function listExternalLinks({ world, places }: Pick<TrustInput, 'world' | 'places'>): readonly ExternalLink[] {
  const own = world.ownAccounts ?? new Set(world.accounts.keys());
  const links = new Map<string, ExternalLink>();
  const add = (where: Where, party: string, names: readonly string[], statement: Statement | null): void => {
    const key = `${where.of} ${party}`;
    const known = links.get(key);
    links.set(key, {
      ...where,
      party,
      names: [...new Set([...(known?.names ?? []), party, ...names])].sort(),
      direction: where.kind === 'subscription-filter' ? 'out' : 'in',
      statements: [...(known?.statements ?? []), ...(statement === null ? [] : [statement])],
    });
  };
  const objects = objectsOf({ world, places });
  for (const { kind, id, principals, where } of outsideParties(world)) {
    for (const { of, statement } of where) {
      const object = objects.get(of);
      if (object === undefined) continue;
      if (kind === 'account') add(object, id, principals, statement);
      if (kind === 'anonymous' || kind === 'service')
        for (const account of namedAccounts(statement)) if (!own.has(account)) add(object, account, [], statement);
    }
  }
  for (const { place, populations } of places) {
    for (const fact of [
      ...(populations['subscription-filter']?.facts ?? []),
      ...(populations['share-party']?.facts ?? []),
    ]) {
      const target = seenValue(fact, fact.kind === 'subscription-filter' ? 'destination' : 'party');
      const account = typeof target === 'string' ? accountOf(target) : null;
      if (account === null || own.has(account)) continue;
      // A share of somebody else's is what they let the client see.
      if (fact.kind === 'share-party' && !fact.id.includes(`:${place.account}:resource-share/`)) continue;
      const { kind, id: of, refs, cut } = fact;
      const where = { of, kind, account: place.account, region: place.region, refs, gap: cut ?? null };
      add(where, account, [String(target)], null);
    }
  }
  return [...links.values()].sort((a, b) => (`${a.of} ${a.party}` < `${b.of} ${b.party}` ? -1 : 1));
}

function objectsOf({ world, places }: Pick<TrustInput, 'world' | 'places'>): ReadonlyMap<string, Where> {
  return new Map<string, Where>([
    ...world.principals.map(({ arn, kind, account, refs }): [string, Where] => [
      arn,
      { of: arn, kind: `iam-${kind}`, account, region: 'global', refs, gap: null },
    ]),
    ...world.resources.map(({ arn, kind, account, region, refs, policy, grants }): [string, Where] => {
      const gap = [policy, grants].filter(isClosed)[0] ?? null;
      return [arn, { of: arn, kind, account, region: slotRegion(account, region, places), refs, gap }];
    }),
  ]);
}

function namedAccounts({ condition }: Statement): readonly string[] {
  return condition
    .filter(({ key, base }) => naming.has(key.toLowerCase()) && !base.includes('not'))
    .flatMap(({ values }) => values.flatMap((value) => accountOf(value) ?? []));
}

function accountOf(value: string): string | null {
  const account = /^\d{12}$/.test(value) ? value : value.split(':')[4];
  return account !== undefined && /^\d{12}$/.test(account) ? account : null;
}
