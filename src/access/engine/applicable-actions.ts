import type { Action, Catalogue } from '../catalogue.ts';
import { coverPattern } from '../patterns/cover-pattern.ts';
import type { Coverage } from '../patterns/coverage.ts';
import { readArn } from './read-arn.ts';

/** How much of a target a resource type covers, part by part: no `*` of the type reaches over a colon before the resource. */
function coverType(type: string, target: string): Coverage {
  const [left, right] = [readArn(type), readArn(target)];
  if (left === null || right === null) return type === target ? 'whole' : 'none';
  const covers = (['partition', 'service', 'region', 'account', 'resource'] as const).map((part) =>
    coverPattern(left[part], right[part]),
  );
  if (covers.includes('none')) return 'none';
  return covers.includes('part') ? 'part' : 'whole';
}

function literals(pattern: string): number {
  return pattern.replaceAll(/[*?]/g, '').length;
}

/**
 * The patterns of a service's resource types that a target is one of: the most exact type that covers all of it (an object, not the
 * bucket, whose pattern reaches objects too), and those that cover a part.
 */
function typesOf(patterns: ReadonlySet<string>, target: string): ReadonlySet<string> {
  // Asked about a type itself, its own actions alone are meant.
  if (patterns.has(target)) return new Set([target]);
  const covers = [...patterns].map((pattern) => [pattern, coverType(pattern, target)] as const);
  const whole = covers.filter(([, cover]) => cover === 'whole').map(([pattern]) => pattern);
  const longest = Math.max(0, ...whole.map(literals));
  const part = covers.filter(([, cover]) => cover === 'part').map(([pattern]) => pattern);
  return new Set([...whole.filter((pattern) => literals(pattern) === longest), ...part]);
}

/** The actions of a service that can be asked about a target (an ARN, a pattern of ARNs, or `*`). */
export function applicableActions(catalogue: Catalogue, service: string, target: string): readonly Action[] {
  const actions = catalogue.actionsOf(service);
  if (target === '*') return actions.filter(({ resources }) => resources.length === 0);
  const patterns = new Set(actions.flatMap(({ resources }) => resources.flatMap((resource) => resource.patterns)));
  const types = typesOf(patterns, target);
  return actions.filter(({ resources }) => resources.some((one) => one.patterns.some((pattern) => types.has(pattern))));
}
