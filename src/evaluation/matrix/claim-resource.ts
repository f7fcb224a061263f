import type { MatrixResource, ResourceMatcher } from '../../engagement/matrix/access-matrix.ts';
import { matchesName } from './matches-name.ts';
import type { ColumnResource } from './resource-matches.ts';

/** What can stand in a column: a resource, or a principal of IAM as something that is acted on. */
export interface Target {
  readonly arn: string;
  readonly account: string | null;
  readonly kind: string;
  readonly service: string;
  readonly tags: Readonly<Record<string, string>> | null;
  readonly inside: readonly string[];
}

/** That a column claims a target; compared member by member, the greater is the more specific (domain C.4.3). */
export interface Claim {
  readonly column: string;
  readonly by: ColumnResource['by'];
  /** Way of matching, literal prefix of a pattern, and whether the account is named. */
  readonly weight: readonly [number, number, number];
  /** The part of the target it speaks of; null for the whole. */
  readonly part: string | null;
}

/** How a column claims a target, by its strongest matcher, and the parts of it that it speaks of; none where it does not. */
export function claimResource({ id, matchers }: MatrixResource, target: Target): readonly Claim[] {
  const claims = matchers.flatMap((matcher) => claimBy(matcher, target).map((claim) => ({ ...claim, column: id })));
  const whole = claims.filter(({ part }) => part === null).sort((a, b) => compareWeights(b.weight, a.weight));
  return whole.length > 0 ? whole.slice(0, 1) : claims;
}

/** Greater than zero where the first weight is the more specific. */
function compareWeights(a: Claim['weight'], b: Claim['weight']): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

function claimBy({ by, value, account }: ResourceMatcher, target: Target): readonly Omit<Claim, 'column'>[] {
  if (account !== null && target.account !== account) return [];
  const named = account === null ? 0 : 1;
  if (by === 'service') return target.service === value ? [{ by, weight: [1, 0, named], part: null }] : [];
  if (by === 'tag') {
    const at = value.indexOf('=');
    const [key, wanted] = at < 0 ? [value, '*'] : [value.slice(0, at), value.slice(at + 1)];
    const { tags } = target;
    const fits = tags !== null && Object.hasOwn(tags, key) && matchesName(wanted, tags[key] ?? '');
    return fits ? [{ by, weight: [2, 0, named], part: null }] : [];
  }
  if (value === target.arn) return [{ by: 'arn', weight: [4, 0, named], part: null }];
  const prefix = value.search(/[*?]/);
  if (prefix >= 0 && matchesName(value, target.arn)) return [{ by: 'pattern', weight: [3, prefix, named], part: null }];
  const inner = value.startsWith(`${target.arn}/`) || value.startsWith(`${target.arn}:`);
  if (inner || target.inside.includes(value)) return [{ by: 'arn', weight: [4, 0, named], part: value }];
  return [];
}
