import type { Action } from '../../access/catalogue.ts';
import { coverPattern } from '../../access/patterns/cover-pattern.ts';

/** The resource type whose ARN template says most about this ARN; null where none fits. */
export function resourceType(arn: string, actions: readonly Action[]): string | null {
  let best: { readonly name: string; readonly weight: number } | null = null;
  for (const { resources } of actions)
    for (const { name, patterns } of resources)
      for (const pattern of patterns) {
        const literal = pattern.replaceAll('*', '').length;
        if (coverPattern(pattern, arn) === 'whole' && (best === null || literal > best.weight))
          best = { name, weight: literal };
      }
  return best?.name ?? null;
}
