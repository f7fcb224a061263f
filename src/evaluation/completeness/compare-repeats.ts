import type { AnswerRecord } from '../../evidence/journal-record.ts';
import { questionOf } from '../../evidence/question-of.ts';
import type { Evidence } from '../../evidence/read-evidence.ts';
import { answerReference } from '../../facts/answer-reference.ts';
import type { CompletenessLine } from './completeness-line.ts';
import { makeSide } from './make-side.ts';
import { normalisedHash } from './normalised-hash.ts';

/** Questions that were answered twice: do both answers say the same, volatile members apart? One line each that does not, and a total per account (E.3, 7). */
export function* compareRepeats(evidence: Pick<Evidence, 'records' | 'pages'>): Iterable<CompletenessLine> {
  const questions = new Map<string, AnswerRecord[]>();
  for (const record of evidence.records) {
    if (record.kind !== 'answer') continue;
    const question = questionOf(record.evidenceId);
    const given = questions.get(question);
    if (given === undefined) questions.set(question, [record]);
    else given.push(record);
  }
  const totals = new Map<string, { again: number; same: number }>();
  for (const given of questions.values()) {
    const [before, after] = given.slice(-2);
    if (before === undefined || after === undefined) continue;
    const total = totals.get(after.account) ?? { again: 0, same: 0 };
    totals.set(after.account, total);
    total.again += 1;
    const line = compareTwo(before, after, evidence);
    if (line.state === 'AGREED') total.same += 1;
    else yield line;
  }
  for (const [account, { again, same }] of totals) {
    const head = {
      check: 'REPEAT' as const,
      subject: 'again',
      object: null,
      platform: `aws:${account}`,
      region: 'global',
    };
    const state = again === same ? 'AGREED' : 'DIFFERENT';
    const [first, second] = [makeSide('firstReading', again), makeSide('laterReading', same)];
    yield { ...head, first, second, difference: again - same, explanations: [], state, code: null };
  }
}

function compareTwo(before: AnswerRecord, after: AnswerRecord, evidence: Pick<Evidence, 'pages'>): CompletenessLine {
  const { account, region, service, operation, evidenceId } = after;
  const unread = [before, after].find(({ outcome }) => outcome !== 'answered' && outcome !== 'absent');
  const hashes =
    unread === undefined ? [before, after].map((answer) => said(answer, before, after, evidence)) : [null, null];
  const code = unread === undefined ? null : (unread.code ?? unread.outcome);
  const state = code !== null ? 'NOT_COMPARABLE' : hashes[0] === hashes[1] ? 'AGREED' : 'DIFFERENT';
  const codeOf = (answer: AnswerRecord) => (answer === unread ? code : null);
  return {
    check: 'REPEAT',
    subject: `${service}:${operation}`,
    object: evidenceId,
    platform: `aws:${account}`,
    region,
    first: makeSide('firstReading', hashes[0] ?? null, [answerReference(before)], codeOf(before)),
    second: makeSide('laterReading', hashes[1] ?? null, [answerReference(after)], codeOf(after)),
    difference: null,
    explanations: [],
    state,
    code,
  };
}

/** The first hex digits of the normalised hash; equal files need no reading, and "not configured" says the same each time. */
function said(
  answer: AnswerRecord,
  before: AnswerRecord,
  after: AnswerRecord,
  evidence: Pick<Evidence, 'pages'>,
): string {
  if (answer.outcome === 'absent') return 'absent';
  const payloads = ({ files }: AnswerRecord): string =>
    files
      .slice(1)
      .map((file) => file.sha256)
      .join(' ');
  if (before.outcome === after.outcome && payloads(before) === payloads(after)) return payloads(after).slice(0, 16);
  return normalisedHash(evidence.pages(answer)).slice(0, 16);
}
