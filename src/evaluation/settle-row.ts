import type { ApprovedException, Engagement, Validation } from '../engagement/engagement.ts';
import { matchesPattern } from './matches-pattern.ts';
import type { Row } from './row.ts';

/** What turns a compared row into a settled one: age of evidence, validation, approved exceptions, later denials. */
export interface Settling {
  readonly engagement: Engagement;
  readonly exceptions: readonly ApprovedException[];
  /** Evidence id → its `finishedAt`; null where it was never answered. */
  readonly finishedAt: (id: string) => string | null;
  /** Evidence ids that could not be read again later (decision 25). */
  readonly refusedLater: ReadonlySet<string>;
  readonly settledAt: string | null;
  /** Evidence ids that the auditee obtained alone. */
  readonly auditeeRun: ReadonlySet<string>;
}

/** Applies decisions 3, 4 and 25 and the engagement's age limit to a row; none of them can make a row 一致. */
export function settleRow(row: Row, settling: Settling): Row {
  const qualifiers = [...row.qualifiers];
  if (row.evidence.some(({ id }) => settling.refusedLater.has(id))) qualifiers.push('再取得不可');
  const settled = { ...row, qualifiers };
  if (row.result === 'MISMATCH') return applyException(settled, settling);
  if (row.result !== 'MATCH') return settled;
  if (isStale(row, settling)) return { ...settled, result: 'INDETERMINATE', reason: 'STALE' };
  const validation = missingValidation(row, settling);
  return validation ? { ...settled, result: 'INDETERMINATE', reason: 'UNVALIDATED' } : settled;
}

/** An approved exception leaves the row 不一致 with a disposition; an expired one only leaves a note (decision 3). */
function applyException(row: Row, { exceptions, engagement }: Settling): Row {
  const found = exceptions.filter(
    (exception) => exception.check === row.rule.id.split('/')[0] && covers(exception.object, row.object.id),
  );
  const valid = found.find(({ expires }) => expires >= engagement.period.asOf);
  if (valid === undefined)
    return found.length === 0 ? row : { ...row, qualifiers: [...row.qualifiers, '例外期限切れ'] };
  const { kind, id, approver, expires } = valid;
  return { ...row, disposition: { kind, id, approver, expires } };
}

/** An exception names an object by its id, by the last part of its ARN, or by a pattern with `*`. */
function covers(pattern: string, object: string): boolean {
  return [object, object.split('/').at(-1), object.split(':').at(-1)].some(
    (name) => name !== undefined && matchesPattern(pattern, name),
  );
}

function isStale(row: Row, { engagement, finishedAt, settledAt }: Settling): boolean {
  const hours = engagement.thresholds.maxEvidenceAgeHours;
  if (hours === null || settledAt === null) return false;
  const limit = Date.parse(settledAt) - hours * 3_600_000;
  return row.evidence.some(({ id }) => {
    const at = finishedAt(id);
    return at !== null && Date.parse(at) < limit;
  });
}

/** Evidence the auditee produced counts only after somebody validated it; in a readiness check the words stay (decision 4). */
function missingValidation(row: Row, { engagement, auditeeRun }: Settling): boolean {
  if (engagement.type === 'readiness' || !row.evidence.some(({ id }) => auditeeRun.has(id))) return false;
  const validation: Validation | undefined = engagement.validation.find(({ platform }) => platform === row.platform);
  return validation === undefined || validation.method === 'none';
}
