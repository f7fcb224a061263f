import type { Decision } from '../decision.ts';
import { intersectPattern } from '../patterns/intersect-pattern.ts';
import type { Policy } from '../policy.ts';

/** The parts of an asked ARN pattern that the Allow statements of a decision name; the whole of it where one names everything. */
export function allowedPatterns(
  { by, coverage }: Decision,
  asked: string,
  policies: readonly Policy[],
): readonly string[] {
  if (coverage === 'whole') return [asked];
  const found = by.flatMap(({ policy, index, effect }) => {
    const statement = policies.find(({ source }) => source === policy)?.statements[index];
    if (effect !== 'Allow' || statement === undefined) return [];
    const { resource } = statement;
    if (resource === null || resource.not) return [asked];
    return resource.patterns.flatMap((pattern) => intersectPattern(asked, pattern.replace(/\$\{[^}]*\}/g, '*')) ?? []);
  });
  return found.includes(asked) ? [asked] : [...new Set(found)].sort();
}
