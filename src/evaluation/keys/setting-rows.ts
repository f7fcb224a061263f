import { headingKey } from '../../engagement/heading-key.ts';
import type { KeyLedgerLine } from '../../engagement/key-ledger/key-ledger-line.ts';
import { readDay } from '../../engagement/read-day.ts';
import { readQuantity } from '../../engagement/read-quantity.ts';
import { seenValue } from '../../facts/seen-value.ts';
import { cutDraft } from '../cut-draft.ts';
import { makeRow } from '../make-row.ts';
import type { Row } from '../row.ts';
import type { Draft } from '../rule.ts';
import type { FoundKey } from './found-key.ts';
import { keyHead } from './key-head.ts';
import type { KeyInput } from './key-input.ts';
import { keyWords } from './key-words.ts';

type Judged = Pick<Draft, 'result' | 'reason' | 'qualifiers'>;
const of = (result: Draft['result'], reason: Draft['reason'], ...qualifiers: string[]): Judged => ({
  result,
  reason,
  qualifiers,
});

/** Algorithm, origin, rotation and disposal of a key as the ledger asks for them; a column the ledger leaves empty asks nothing. */
export function* settingRows(key: FoundKey & { readonly line: KeyLedgerLine }, input: KeyInput): Iterable<Row> {
  const { line } = key;
  yield* one('algorithm', ['spec'], () => judgeWord(line.cells.algorithm.text, 'algorithm', seen('spec')));
  yield* one('origin', ['origin'], () => judgeWord(line.cells.origin.text, 'origin', seen('origin')));
  yield* one('rotation', ['spec', 'origin', 'rotationEnabled', 'rotationDays'], () =>
    judgeRotation(line.cells.rotation.text, key),
  );
  yield* one('disposal', ['state', 'deletionDate'], () => judgeDisposal(line.cells.disposal.text, key, input.asOf));

  function seen(attribute: string): unknown {
    return seenValue(key.fact, attribute);
  }

  function* one(
    column: 'algorithm' | 'origin' | 'rotation' | 'disposal',
    rests: readonly string[],
    judge: () => Judged,
  ): Iterable<Row> {
    const { fact, place } = key;
    const cell = line.cells[column];
    if (/^(|－)$/.test(cell.text) && column !== 'disposal') return;
    const unread = rests.map((name) => fact.attributes[name]).find((value) => value?.state === 'unread');
    // Rotation of a key that cannot rotate by itself is never answered.
    const closed = unread?.state === 'unread' && !(column === 'rotation' && cannotRotate(key)) ? unread : null;
    const judged = closed === null ? judge() : of('NOT_COLLECTED', closed.code as Draft['reason']);
    const value = Object.fromEntries(rests.flatMap((name) => (seen(name) === undefined ? [] : [[name, seen(name)]])));
    const draft: Draft = {
      object: { kind: 'kms-key', id: fact.id },
      ...judged,
      found: closed === null ? { state: 'seen', value } : { state: 'unread', code: closed.exact ?? closed.code },
      evidence: [
        ...new Map(
          rests.flatMap((name) => fact.attributes[name]?.refs ?? []).map((ref) => [JSON.stringify(ref), ref]),
        ).values(),
      ],
    };
    yield makeRow(keyHead(`KEY-${column.toUpperCase()}`, input, cell.criterion), place, cutDraft(draft, fact));
  }
}

function judgeWord(text: string, column: keyof typeof keyWords, found: unknown): Judged {
  const word = headingKey(text).replaceAll('_', '');
  const exact = typeof found === 'string' && headingKey(found).replaceAll('_', '') === word;
  const wanted = keyWords[column].find(([pattern]) => pattern.test(word))?.[1];
  if (exact) return of('MATCH', 'EQUAL');
  if (wanted === undefined) return of('INDETERMINATE', 'CRITERION_UNCLEAR');
  return wanted === found ? of('MATCH', 'EQUAL') : of('MISMATCH', 'VALUE');
}

/** Only symmetric keys whose material KMS made rotate by themselves (AWS KMS Developer Guide, "Rotate AWS KMS keys"). */
function cannotRotate({ fact }: FoundKey): boolean {
  const [spec, origin] = [seenValue(fact, 'spec'), seenValue(fact, 'origin')];
  return (spec !== undefined && spec !== 'SYMMETRIC_DEFAULT') || (origin !== undefined && origin !== 'AWS_KMS');
}

function judgeRotation(text: string, key: FoundKey): Judged {
  const wanted = readQuantity(text);
  if ('unclear' in wanted) return of('INDETERMINATE', 'CRITERION_UNCLEAR', wanted.unclear);
  if (wanted.value === false) return of('MATCH', 'EQUAL', '台帳は更新を求めていない');
  if (cannotRotate(key))
    return of('INDETERMINATE', 'NEEDS_INTERVIEW', '自動更新の対象外の鍵（手動更新の記録で確かめる）');
  if (seenValue(key.fact, 'rotationEnabled') !== true) return of('MISMATCH', 'VALUE');
  if (wanted.value === true) return of('MATCH', 'EQUAL');
  if (wanted.unit !== 'day') return of('INDETERMINATE', 'CRITERION_UNCLEAR', '日数で書かれていない');
  // A key rotates once a year unless a period was set.
  const days = seenValue(key.fact, 'rotationDays') ?? 365;
  return Number(days) <= wanted.value ? of('MATCH', 'EQUAL') : of('MISMATCH', 'VALUE');
}

function judgeDisposal(text: string, { fact }: FoundKey, asOf: string): Judged {
  const day = readDay(text);
  const pending = seenValue(fact, 'state') === 'PendingDeletion';
  if (pending)
    return day === null
      ? of('MISMATCH', 'UNAPPROVED', '台帳に廃棄の予定がない')
      : of('MATCH', 'EQUAL', `削除予定日：${String(seenValue(fact, 'deletionDate') ?? '').slice(0, 10)}`);
  if (day !== null && day < asOf) return of('MISMATCH', 'OVERDUE');
  if (day === null && !/^(|－|なし|無し|予定なし|未定)$/.test(text)) return of('INDETERMINATE', 'NEEDS_INTERVIEW');
  return of('MATCH', 'EQUAL');
}
