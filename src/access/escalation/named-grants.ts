import { isClosed } from '../engine/is-closed.ts';
import type { Policy, Statement } from '../policy.ts';
import type { World } from '../world.ts';

/** What resource policies, key grants and ACLs give to principals they name, by the ARN of the principal. */
export function namedGrants({ resources }: World): ReadonlyMap<string, readonly Policy[]> {
  const found = new Map<string, Policy[]>();
  for (const { arn, inside, policy, grants } of resources) {
    const papers = [
      ...(policy === null || isClosed(policy) ? [] : [policy]),
      ...(isClosed(grants) ? [] : (grants as readonly Policy[])),
    ];
    for (const { source, version, statements } of papers)
      for (const statement of statements) {
        if (statement.effect !== 'Allow' || statement.principal === null || statement.principal.not) continue;
        const own: Statement = {
          ...statement,
          principal: null,
          resource: statement.resource ?? { not: false, patterns: [arn, ...inside] },
        };
        for (const name of statement.principal.patterns) {
          if (!name.startsWith('AWS:arn:')) continue;
          const list = found.get(name.slice('AWS:'.length)) ?? [];
          list.push({ source, version, statements: [own] });
          found.set(name.slice('AWS:'.length), list);
        }
      }
  }
  return found;
}
