import type { AnswerRecord, OpenedRecord } from './journal-record.ts';
import { placeOf } from './place-of.ts';
import { questionOf } from './question-of.ts';
import { readStored } from './read-stored.ts';
import { walkJournal } from './walk-journal.ts';

/** An answer of an earlier session, as far as it matters to the session that goes on. */
export interface EarlierAnswer {
  readonly evidenceId: string;
  readonly outcome: AnswerRecord['outcome'];
  readonly code: string | null;
  /** Paths of its payloads below `evidence/`, in order. */
  readonly pages: readonly string[];
}

/** What the sessions so far left to the next one. */
export interface Earlier {
  /** The last session; null in an empty store. */
  readonly session: string | null;
  /** How that session obtained its answers, and who ran it. */
  readonly source: OpenedRecord['source'] | null;
  readonly mode: OpenedRecord['mode'] | null;
  /** It came to its end: neither killed nor stopped. */
  readonly ended: boolean;
  /** Time of the first and the last record of the collection the last session belongs to. */
  readonly from: string | null;
  readonly to: string | null;
  /** Question (evidence id without count) → its newest answer in that collection. */
  readonly answers: ReadonlyMap<string, EarlierAnswer>;
  /** `service:Operation account region` whose every question was put. */
  readonly settled: ReadonlySet<string>;
  /** Questions this very session has put already: their answers stand whatever they are. */
  readonly here?: ReadonlySet<string>;
  /** The same, of which a list said that there was nothing to ask about. */
  readonly empty: ReadonlySet<string>;
  /** Question → how often it was ever asked. */
  readonly times: ReadonlyMap<string, number>;
  /** Stored pages of an answer. */
  pages(answer: EarlierAnswer): readonly unknown[];
}

/** Reads from the journal what was answered already, so that a session can go on where the last one ended. */
export function readEarlier(evidence: string): Earlier {
  const answers = new Map<string, EarlierAnswer>();
  const settled = new Set<string>();
  const empty = new Set<string>();
  const times = new Map<string, number>();
  let opened: OpenedRecord | null = null as OpenedRecord | null;
  let ended = true;
  let from: string | null = null;
  let to: string | null = null;
  walkJournal(evidence, (record) => {
    if (record.kind === 'opened') {
      if (record.continues === undefined) {
        answers.clear();
        settled.clear();
        empty.clear();
        from = record.at;
      }
      opened = record;
      ended = false;
    } else if (record.kind === 'closed') ended = record.stopped !== true;
    else if (record.kind === 'settled') settled.add(placeOf(record));
    else if (record.kind === 'not-asked') {
      if (record.reason === 'NO_PARENT') empty.add(placeOf(record));
      else for (const places of [settled, empty]) places.delete(placeOf(record));
    } else if (record.kind === 'answer') {
      const { evidenceId, outcome, code, files } = record;
      const question = questionOf(evidenceId);
      answers.set(question, { evidenceId, outcome, code, pages: files.slice(1).map(({ path }) => path) });
      times.set(question, (times.get(question) ?? 0) + 1);
      if (record.whole === true) settled.add(placeOf(record));
    }
    to = record.at;
  });
  const pages: Earlier['pages'] = (answer) => answer.pages.map((path) => readStored(evidence, path));
  const { session = null, source = null, mode = null } = opened ?? {};
  return { session, source, mode, ended, from, to, answers, settled, empty, times, pages };
}
