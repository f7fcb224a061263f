import type { JournalRecord } from './journal-record.ts';
import { walkJournal } from './walk-journal.ts';

/** The journal as far as it is whole: its records, the head of the chain, and how many bytes of a torn last line follow. */
export interface Journal {
  readonly records: readonly JournalRecord[];
  readonly head: string;
  /** Bytes that belong to whole lines; a torn tail begins here. */
  readonly wholeBytes: number;
  readonly torn: boolean;
}

/** Reads a whole journal, its chain checked line by line. */
export function readJournal(evidence: string): Journal {
  const records: JournalRecord[] = [];
  const { head, wholeBytes, torn } = walkJournal(evidence, (record) => records.push(record));
  return { records, head, wholeBytes, torn };
}
