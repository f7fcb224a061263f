import type { NotAskedRecord } from '../../evidence/journal-record.ts';
import type { CountingAnswer, Evidence } from '../../evidence/read-evidence.ts';
import { answerReference } from '../../facts/answer-reference.ts';
import type { Reference } from '../../facts/value.ts';

/** What the ledger holds of one operation in one place. */
export interface SourceReading {
  readonly answers: readonly CountingAnswer[];
  readonly refs: readonly Reference[];
  /** Exact code of the first answer that was not read; null when all of them were, or when there is nothing to ask about. */
  readonly code: string | null;
  /** False where neither an answer nor a line about it stands in the ledger. */
  readonly known: boolean;
}

/** The ledger by operation and place, for the few operations the check of completeness reads beside the facts. */
export class SourceAnswers {
  readonly #evidence: Evidence;
  readonly #answers = new Map<string, CountingAnswer[]>();
  readonly #notAsked = new Map<string, NotAskedRecord[]>();

  constructor(evidence: Evidence, operations: ReadonlySet<string>) {
    this.#evidence = evidence;
    for (const answer of evidence.answers) if (operations.has(nameOf(answer))) push(this.#answers, answer);
    for (const record of evidence.notAsked) if (operations.has(nameOf(record))) push(this.#notAsked, record);
  }

  /** The answers that count to an operation (`service:Operation`) in a place, of those a filter lets through. */
  read(
    name: string,
    account: string,
    region: string,
    where: (answer: CountingAnswer) => boolean = () => true,
  ): SourceReading {
    const key = `${name} ${account} ${region}`;
    const answers = (this.#answers.get(key) ?? []).filter((answer) => answer.superseded !== true && where(answer));
    const silent = this.#notAsked.get(key) ?? [];
    const gaps = silent.filter(({ reason }) => reason !== 'NO_PARENT');
    const [closed] = answers.filter(({ outcome }) => outcome !== 'answered' && outcome !== 'absent');
    const code = closed !== undefined ? (closed.code ?? closed.outcome) : codeOf(gaps[0]);
    const known = answers.length > 0 || silent.length > 0;
    return { answers, refs: answers.map(answerReference), code: known ? code : 'NOT_ATTEMPTED', known };
  }

  /** Pages of the answers that were read, one at a time. */
  *pages(answers: readonly CountingAnswer[]): Iterable<{ page: unknown; answer: CountingAnswer; n: number }> {
    for (const answer of answers) {
      if (answer.outcome !== 'answered' && answer.outcome !== 'cut') continue;
      for (const [index, page] of this.#evidence.pages(answer).entries()) yield { page, answer, n: index + 1 };
    }
  }
}

function codeOf(record: NotAskedRecord | undefined): string | null {
  return record === undefined ? null : (record.code ?? record.reason);
}

function nameOf({ service, operation }: { service: string; operation: string }): string {
  return `${service}:${operation}`;
}

function push<T extends { service: string; operation: string; account: string; region: string }>(
  map: Map<string, T[]>,
  record: T,
): void {
  const key = `${nameOf(record)} ${record.account} ${record.region}`;
  const list = map.get(key);
  if (list === undefined) map.set(key, [record]);
  else list.push(record);
}
