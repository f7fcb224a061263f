import type { JournalRecord, NotAskedRecord } from '../../src/evidence/journal-record.ts';
import type { CountingAnswer, Evidence } from '../../src/evidence/read-evidence.ts';
import { operationAt, placeAt } from './operation-at.ts';

/** Evidence with one operation refused everywhere, and what hangs on it. */
export interface Touched {
  readonly evidence: Evidence;
  /** Answers of the untouched evidence that were replaced or are no longer there. */
  readonly ids: ReadonlySet<string>;
  /** Pages left of an answer that was cut; 0 for every other touched answer. */
  readonly kept: ReadonlyMap<string, number>;
  /** Operations with touched answers, and the places where (`<account> <region>`). */
  readonly operations: ReadonlyMap<string, ReadonlySet<string>>;
  /** Operations that could not be asked of everything because their list was not read, and the places where. */
  readonly gaps: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Puts the ledger together again from what was replaced, what is gone (null), and what was not asked. */
export function assembleTouched(
  base: Evidence,
  replaced: ReadonlyMap<string, CountingAnswer | null>,
  kept: ReadonlyMap<string, number>,
  notes: readonly NotAskedRecord[],
): Touched {
  const operations = new Map<string, Set<string>>();
  for (const answer of base.answers) {
    if (!replaced.has(answer.evidenceId)) continue;
    const places = operations.get(operationAt(answer)) ?? new Set<string>();
    operations.set(operationAt(answer), places.add(placeAt(answer)));
  }
  const gaps = new Map<string, Set<string>>();
  for (const one of notes) gaps.set(operationAt(one), (gaps.get(operationAt(one)) ?? new Set()).add(placeAt(one)));
  const told = new Set(notes.map((one) => `${operationAt(one)} ${placeAt(one)}`));
  const stale = (record: NotAskedRecord): boolean => told.has(`${operationAt(record)} ${placeAt(record)}`);
  const notAsked = [...base.notAsked.filter((record) => !stale(record)), ...notes];
  const records = base.records.flatMap((record): JournalRecord[] => {
    if (record.kind === 'not-asked' && stale(record)) return [];
    if (record.kind !== 'answer' || !replaced.has(record.evidenceId)) return [record];
    const now = replaced.get(record.evidenceId);
    if (now === null || now === undefined) return [];
    const { outcome, code, pages, items, files } = now;
    return [{ ...record, outcome, code, pages, items, files }];
  });
  const chain = { n: 0, at: base.settledAt ?? '', previous: '', hash: '' };
  const evidence: Evidence = {
    ...base,
    answers: base.answers.flatMap((answer) => {
      const now = replaced.get(answer.evidenceId);
      return now === null ? [] : [now ?? answer];
    }),
    notAsked,
    records: [...records, ...notes.map((one, n) => ({ ...one, ...chain, n: base.records.length + 1 + n }))],
    envelope: (answer) => {
      const envelope = base.envelope(answer);
      const pages = kept.get(answer.evidenceId);
      if (pages === undefined) return envelope;
      return { ...envelope, outcome: answer.outcome, code: answer.code, pages: envelope.pages.slice(0, pages) };
    },
    pages: (answer) => base.pages(answer).slice(0, kept.get(answer.evidenceId)),
  };
  return { evidence, ids: new Set(replaced.keys()), kept, operations, gaps };
}
