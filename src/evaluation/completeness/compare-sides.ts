import type { CompletenessHead, CompletenessLine, CompletenessSide } from './completeness-line.ts';
import { type Allowance, explainDifference } from './explain-difference.ts';

/** Compares two counts; a source that was not read to its end can never agree, and its code stands in the line. */
export function compareSides(
  head: CompletenessHead,
  first: CompletenessSide,
  second: CompletenessSide,
  allowances: readonly Allowance[] = [],
): CompletenessLine {
  const { check, subject, object, platform, region } = head;
  const about = { check, subject, object, platform, region, first, second };
  const code = first.code ?? second.code ?? (first.count === null || second.count === null ? 'NOT_COUNTED' : null);
  if (code !== null || first.count === null || second.count === null)
    return { ...about, difference: null, explanations: [], state: 'NOT_COMPARABLE', code };
  const difference = first.count - second.count;
  return {
    ...about,
    difference,
    explanations: explainDifference(difference, allowances),
    state: difference === 0 ? 'AGREED' : 'DIFFERENT',
    code: null,
  };
}
