import { countingAnswer } from './counting-answer.ts';
import type { NotAskedRecord } from './journal-record.ts';
import { questionOf } from './question-of.ts';
import { type AnswerLine, type LedgerLine, settleLedger } from './settle-ledger.ts';
import { walkJournal } from './walk-journal.ts';

/** What became of every question, without the answers themselves. */
export interface Outcomes {
  readonly answers: readonly AnswerLine[];
  readonly notAsked: readonly NotAskedRecord[];
}

/** Reads the outcomes of an evidence folder; of a journal of hundreds of thousands of lines only what is counted stays in memory. */
export function readOutcomes(evidence: string): Outcomes {
  const words = new Map<string, string>();
  // The same few hundred words stand in every line; each is kept once.
  const word = (text: string): string => {
    const known = words.get(text) ?? text;
    words.set(text, known);
    return known;
  };
  const lines: LedgerLine[] = [];
  const asked = new Map<string, AnswerLine[]>();
  walkJournal(evidence, (record) => {
    if (record.kind === 'opened') {
      const { kind, continues } = record;
      lines.push(continues === undefined ? { kind } : { kind, continues });
    } else if (record.kind === 'answer') {
      const { kind, item, service, operation, account, region, evidenceId, outcome, code, whole } = record;
      const place = { item: word(item), service: word(service), operation: word(operation), account: word(account) };
      const line: AnswerLine = {
        kind,
        ...place,
        region: word(region),
        evidenceId,
        outcome,
        code,
        ...(whole ? { whole } : {}),
      };
      lines.push(line);
      const question = questionOf(evidenceId);
      asked.set(question, [...(asked.get(question) ?? []), line]);
    } else if (record.kind === 'not-asked' || record.kind === 'settled') lines.push(record);
    else lines.push({ kind: record.kind });
  });
  const answers = [...asked.values()].map((given) => countingAnswer(given).counting);
  return { answers, notAsked: settleLedger(lines).notAsked };
}
