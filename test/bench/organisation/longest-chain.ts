import { collectors } from '../../../src/collectors/collectors.ts';

/** The longest row of questions of which each needs the answer of the one before, the identity included. */
export function longestChain(): number {
  const depths = new Map<string, number>([['account:ListRegions', 2]]);
  let longest = 0;
  for (const { service, operations } of collectors) {
    for (const { operation, service: own = service, parent, after, scope } of operations) {
      const key = `${own}:${operation}`;
      const above = [
        1,
        depths.get(key) ?? 0,
        parent === undefined ? 0 : (depths.get(`${parent.service ?? own}:${parent.operation}`) ?? 0),
        after === undefined ? 0 : (depths.get(`${own}:${after}`) ?? 0),
        scope === 'region' || scope === 'outside' ? 2 : 0,
      ];
      const depth = Math.max(...above) + 1;
      depths.set(key, depth);
      longest = Math.max(longest, depth);
    }
  }
  return longest;
}
