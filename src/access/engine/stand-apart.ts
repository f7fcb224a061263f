import { coverPattern } from '../patterns/cover-pattern.ts';
import { type Arn, readArn } from './read-arn.ts';

const parts: readonly (keyof Arn)[] = ['partition', 'service', 'region', 'account', 'resource'];

/**
 * Whether two patterns of ARNs meet only in names that no ARN can bear: a `*` reaches over colons when AWS compares, but a region
 * or an account holds none, so `…:*:*:table/*` and `…:*:*:stream/*` share no ARN.
 */
export function standApart(pattern: string, asked: string): boolean {
  const [left, right] = [readArn(pattern), readArn(asked)];
  if (left === null || right === null) return false;
  return parts.some((part) => coverPattern(left[part], right[part]) === 'none');
}
