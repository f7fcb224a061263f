import { intersectPattern } from '../patterns/intersect-pattern.ts';
import type { Statement } from '../policy.ts';
import type { WorldPrincipal } from '../world.ts';
import type { Survey } from './survey.ts';

/** ARN patterns in the principal's account on which the grave actions of a statement work, as far as the statement names them. */
export function resourcePatterns(
  { action, resource }: Statement,
  { arn, account }: WorldPrincipal,
  { space }: Survey,
): readonly string[] {
  const partition = arn.split(':')[1] ?? 'aws';
  const actions = space.gravest(space.named(action).and(space.strong), Number.POSITIVE_INFINITY);
  const types = actions.flatMap(({ resources, service }) =>
    resources
      .filter(({ required }) => required)
      .flatMap(({ patterns }) => patterns)
      .filter((pattern) => pattern.split(':')[2] === service),
  );
  const local = [...new Set(types)].map((pattern) => {
    const parts = pattern.split(':');
    parts[1] = partition;
    if (parts[4] === '*') parts[4] = account;
    return parts.join(':');
  });
  const named = resource === null || resource.not ? ['*'] : resource.patterns;
  const met = named.flatMap((pattern) => {
    const plain = pattern.replace(/\$\{[^}]*\}/g, '*');
    return local.flatMap((one) => intersectPattern(one, plain) ?? []);
  });
  return [...new Set(met)].sort();
}
