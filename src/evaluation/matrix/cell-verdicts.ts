import type { Closed } from '../../access/closed.ts';
import type { Level } from '../../procedures/level.ts';
import type { Reason } from '../../text/reason-words.ts';
import type { Result } from '../../text/result-words.ts';
import type { CellQuestion, Weighed } from './weigh-cell.ts';

/** One result of a cell; `levels` are those it speaks of. */
export interface CellVerdict {
  readonly result: Result;
  readonly reason: Reason;
  readonly levels: readonly Level[];
  /** The part that was not read, where that is the result. */
  readonly closed: Closed | null;
}

/**
 * Puts a weighed cell into results: what is proven first — too much, other conditions, too little —, and only where nothing is
 * proven what was not read or cannot be decided (domain C.4.6, decision 5).
 */
export function cellVerdicts(
  question: CellQuestion,
  weighed: Weighed,
  closed: readonly Closed[],
): readonly CellVerdict[] {
  const { expected } = question;
  const { excess, required, condition, levels } = weighed;
  const say = (result: Result, reason: Reason, of: readonly Level[] = []): CellVerdict => ({
    result,
    reason,
    levels: of,
    closed: null,
  });
  if (expected.notApplicable) return [say('OUT_OF_SCOPE', 'NOT_ADOPTED')];
  if (expected.levels === null) return [say('INDETERMINATE', 'AMBIGUOUS_CELL')];
  const [gap] = closed;
  const proven: CellVerdict[] = [];
  if (excess.length > 0) proven.push(say('MISMATCH', excessWord(question, weighed), excess));
  if (condition === 'differs') proven.push(say('MISMATCH', 'CONDITION', levels));
  if (required.missing.length > 0 && gap === undefined) proven.push(say('MISMATCH', 'MISSING', required.missing));
  if (proven.length > 0) return proven;
  if (gap !== undefined) return [{ ...say('NOT_COLLECTED', gap.code as Reason), closed: gap }];
  if (weighed.unknown || condition === 'unknown') return [say('INDETERMINATE', 'UNKNOWN_CONDITION')];
  if (weighed.runtime) return [say('INDETERMINATE', 'RUNTIME_DEPENDENT')];
  if (condition === 'interview' || weighed.possible) return [say('INDETERMINATE', 'NEEDS_INTERVIEW')];
  if (weighed.unsupported) return [say('INDETERMINATE', 'UNSUPPORTED_SERVICE')];
  return [say('MATCH', 'EQUAL')];
}

const harmless = new Set<Level>(['L', 'R', 'S']);

/** What kind of too much it is: the special words of domain C.8, the plainest last. */
function excessWord({ row, expected, askers }: CellQuestion, { excess, escalations }: Weighed): Reason {
  if (expected.overdue && row.validTo !== null) return 'OVERDUE';
  if (escalations.some(({ certainty }) => certainty !== 'possible')) return 'ESCALATION';
  if (askers.some(({ shown }) => shown === '*')) return 'PUBLIC';
  if (row.kind === 'external' && expected.levels?.length === 0) return 'EXTERNAL';
  if (excess.includes('S') && excess.every((level) => harmless.has(level))) return 'TAMPER';
  return 'EXCESS';
}
