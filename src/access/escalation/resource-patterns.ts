import { intersectPattern } from '../patterns/intersect-pattern.ts';
import type { Statement } from '../policy.ts';
import type { WorldPrincipal } from '../world.ts';
import { actionResources } from './action-resources.ts';
import type { Survey } from './survey.ts';

/** ARN patterns in the principal's account on which the grave actions of a statement work, as far as the statement names them. */
export function resourcePatterns(
  { action, resource }: Statement,
  principal: WorldPrincipal,
  { space }: Survey,
): readonly string[] {
  const actions = space.gravest(space.named(action).and(space.strong), Number.POSITIVE_INFINITY);
  const local = actions.flatMap((one) =>
    actionResources(one, principal).patterns.filter((pattern) => pattern.split(':')[2] === one.service),
  );
  const named = resource === null || resource.not ? ['*'] : resource.patterns;
  const met = named.flatMap((pattern) => {
    const plain = pattern.replace(/\$\{[^}]*\}/g, '*');
    return [...new Set(local)].flatMap((one) => intersectPattern(one, plain) ?? []);
  });
  return [...new Set(met)].sort();
}
