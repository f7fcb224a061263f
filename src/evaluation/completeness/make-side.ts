import type { Reference } from '../../facts/value.ts';
import type { CompletenessSide } from './completeness-line.ts';

/** One source of a comparison: what it counts or says, the first of the answers it rests on, and what closed it. */
export function makeSide(
  source: string,
  said: number | string | null,
  refs: readonly Reference[] = [],
  code: string | null = null,
): CompletenessSide {
  return {
    source,
    count: typeof said === 'number' ? said : null,
    value: typeof said === 'string' ? said : null,
    evidence: refs[0] ?? null,
    answers: new Set(refs.map(({ id }) => id)).size,
    code,
  };
}
