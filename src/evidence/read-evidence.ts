import { countingAnswer } from './counting-answer.ts';
import type { CollectionMode, Envelope } from './envelope.ts';
import type { AnswerRecord, JournalRecord, NotAskedRecord } from './journal-record.ts';
import { questionOf } from './question-of.ts';
import { readJournal } from './read-journal.ts';
import { readStored } from './read-stored.ts';
import { settleLedger } from './settle-ledger.ts';

/** An answer of the ledger that counts, with what a later attempt said when it could not be read again. */
export interface CountingAnswer extends AnswerRecord {
  /** Set when a later question was denied or failed (decision 25: 再取得不可). */
  readonly laterCode: string | null;
  /** Who ran the session it was obtained in (decision 4). */
  readonly mode: CollectionMode;
  /** True when a later whole reading of its operation did not put this question again: its object is gone. */
  readonly superseded?: true;
}

/** Evidence as the floors above read it: the ledger, and payloads on demand. */
export interface Evidence {
  readonly head: string;
  /** Time of the last journal record: 証拠確定日時 (decision 18); null in an empty store. */
  readonly settledAt: string | null;
  readonly records: readonly JournalRecord[];
  /** One per question: the answer that counts. */
  readonly answers: readonly CountingAnswer[];
  /** Operations the plan named and nobody asked, with the reason. */
  readonly notAsked: readonly NotAskedRecord[];
  envelope(answer: AnswerRecord): Envelope;
  /** Pages of an answer, in order, in the shape they were stored. */
  pages(answer: AnswerRecord): unknown[];
}

/** Opens an evidence folder for reading; the chain is walked, the files are read only when asked for. */
export function readEvidence(evidence: string): Evidence {
  const { records, head } = readJournal(evidence);
  const asked = new Map<string, (AnswerRecord & { mode: CollectionMode })[]>();
  let mode: CollectionMode = 'auditee-run';
  for (const record of records) {
    if (record.kind === 'opened') mode = record.mode;
    else if (record.kind === 'answer') {
      const key = questionOf(record.evidenceId);
      const known = asked.get(key);
      if (known === undefined) asked.set(key, [{ ...record, mode }]);
      else known.push({ ...record, mode });
    }
  }
  const { notAsked, superseded, refused } = settleLedger(records);
  const answers = [...asked.entries()].map(([question, given]): CountingAnswer => {
    const { counting, laterCode: later } = countingAnswer(given);
    const laterCode = later ?? refused.get(question) ?? null;
    return { ...counting, laterCode, ...(superseded.has(question) ? { superseded: true as const } : {}) };
  });
  return {
    head,
    settledAt: records.at(-1)?.at ?? null,
    records,
    answers,
    notAsked,
    envelope: (answer) => readStored(evidence, answer.files[0]?.path) as Envelope,
    pages: (answer) => answer.files.slice(1).map(({ path }) => readStored(evidence, path)),
  };
}
