import type { AnswerRecord, NotAskedRecord } from '../evidence/journal-record.ts';
import { questionOf } from '../evidence/question-of.ts';
import type { CountingAnswer, Evidence } from '../evidence/read-evidence.ts';
import { answerReference } from './answer-reference.ts';
import { evidenceOfAccount } from './evidence-of-account.ts';
import { unreadAnswer } from './unread-answer.ts';
import { unreadCode } from './unread-code.ts';
import type { Reference, Unread } from './value.ts';
import { type Found, walkPath } from './walk-path.ts';

/** An element of a list answer and where it stands. */
export interface Listed extends Found {
  readonly answer: CountingAnswer;
  readonly page: number;
}

/** What a list operation gave on one platform and region, over all its questions. */
export interface Listing {
  readonly elements: readonly Listed[];
  /** Set when part of the list was not read. */
  readonly unread: Unread | null;
  /** An answer that says "not configured", where there is one. */
  readonly absentAnswer: CountingAnswer | null;
  readonly refs: readonly Reference[];
  readonly at: string | null;
}

/** The answers of one account and region (account-wide ones included), found by operation and input; pages are read once. */
export class AnswerBook {
  readonly #evidence: Evidence;
  readonly #answers = new Map<string, CountingAnswer[]>();
  readonly #notAsked = new Map<string, NotAskedRecord[]>();
  readonly #byQuestion = new Map<string, CountingAnswer>();
  readonly #pages = new Map<string, unknown[]>();
  readonly #listings = new Map<string, Listing>();
  readonly #byInput = new Map<string, Map<string, CountingAnswer>>();

  constructor(evidence: Evidence, account: string, region: string) {
    this.#evidence = evidence;
    const here = (record: { region: string }): boolean => record.region === region || record.region === 'global';
    const { answers, notAsked } = evidenceOfAccount(evidence, account);
    for (const answer of answers) {
      if (!here(answer)) continue;
      push(this.#answers, operationOf(answer), answer);
      this.#byQuestion.set(questionOf(answer.evidenceId), answer);
    }
    for (const record of notAsked) if (here(record)) push(this.#notAsked, operationOf(record), record);
  }

  /** Pages of an answer; parsed once per book. */
  pages(answer: AnswerRecord): readonly unknown[] {
    const known = this.#pages.get(answer.evidenceId);
    if (known !== undefined) return known;
    const pages = this.#evidence.pages(answer);
    this.#pages.set(answer.evidenceId, pages);
    return pages;
  }

  /** Every element that the answers to an operation list, and whether that is all. */
  list(
    service: string,
    operation: string,
    each: string,
    elementsOf?: (page: unknown) => readonly { element: unknown; pointer: string }[],
    only: Readonly<Record<string, string>> = {},
  ): Listing {
    const key = `${service}:${operation} ${each} ${elementsOf?.name ?? ''} ${JSON.stringify(only)}`;
    const known = this.#listings.get(key);
    if (known !== undefined) return known;
    const listing = this.#readList(service, operation, each, elementsOf, only);
    this.#listings.set(key, listing);
    return listing;
  }

  #readList(
    service: string,
    operation: string,
    each: string,
    elementsOf: ((page: unknown) => readonly { element: unknown; pointer: string }[]) | undefined,
    only: Readonly<Record<string, string>>,
  ): Listing {
    const answers = (this.#answers.get(`${service}:${operation}`) ?? []).filter(
      ({ superseded, input }) =>
        superseded !== true && Object.entries(only).every(([name, value]) => input[name] === value),
    );
    const notAsked = (this.#notAsked.get(`${service}:${operation}`) ?? []).filter(
      ({ reason }) => reason !== 'NO_PARENT',
    );
    const empty = (this.#notAsked.get(`${service}:${operation}`) ?? []).filter(({ reason }) => reason === 'NO_PARENT');
    const elements: Listed[] = [];
    let unread: Unread | null = null;
    for (const answer of answers) {
      if (answer.outcome === 'answered' || answer.outcome === 'cut') {
        for (const [index, page] of this.pages(answer).entries()) {
          const found = elementsOf
            ? elementsOf(page).map(({ element, pointer }) => ({ value: element, pointer }))
            : walkPath(page, each.endsWith('[]') || each === '$' ? each : `${each}[]`);
          for (const element of found) elements.push({ ...element, answer, page: index + 1 });
        }
      }
      if (answer.outcome !== 'answered' && answer.outcome !== 'absent') unread ??= unreadAnswer(answer);
    }
    for (const record of notAsked) unread ??= unreadNotAsked(record);
    // "Nothing to ask about" rests on the list above it: it is a zero only as long as that list was read.
    for (const { parent } of empty) {
      if (parent === null) continue;
      const above = this.#byQuestion.get(questionOf(parent));
      if (above === undefined) unread ??= notAttempted();
      else if (!/^(answered|absent)$/.test(above.outcome)) unread ??= unreadAnswer(above);
    }
    if (answers.length === 0 && notAsked.length === 0 && empty.length === 0) unread = notAttempted();
    const parents: Reference[] = empty.flatMap(({ parent }) => (parent === null ? [] : [{ id: parent, page: 1 }]));
    return {
      elements,
      unread,
      absentAnswer: answers.find(({ outcome }) => outcome === 'absent') ?? null,
      refs: answers.length > 0 ? answers.map(answerReference) : parents,
      at: latest(answers.map(({ finishedAt }) => finishedAt)),
    };
  }

  /** The answer whose input has all these members, or why there is none. */
  find(service: string, operation: string, input: Readonly<Record<string, unknown>>): CountingAnswer | Unread {
    const names = Object.keys(input).sort();
    const index = `${service}:${operation} ${names.join(' ')}`;
    let known = this.#byInput.get(index);
    if (known === undefined) {
      known = new Map();
      for (const answer of this.#answers.get(`${service}:${operation}`) ?? [])
        known.set(keyOf(names, answer.input), answer);
      this.#byInput.set(index, known);
    }
    const answer = known.get(keyOf(names, input));
    if (answer !== undefined) return answer;
    const record = (this.#notAsked.get(`${service}:${operation}`) ?? []).find(({ reason }) => reason !== 'NO_PARENT');
    return record === undefined ? notAttempted() : unreadNotAsked(record);
  }
}

/** The codes with which services say "no permission", by the words all of them have. */
const denials =
  /denied|unauthori[sz]ed|notauthorized|forbidden|authorizationerror|insufficientpermissions|allaccessdisabled|explicitdeny|^403$/i;

function unreadNotAsked(record: NotAskedRecord): Unread {
  const exact = record.code ?? record.reason;
  const code =
    record.code !== null && /^(PARENT_UNREAD|IDENTITY_UNKNOWN)$/.test(record.reason)
      ? parentCode(record.code)
      : unreadCode('not-asked', record.reason);
  return { state: 'unread', code, exact, refs: record.parent === null ? [] : [{ id: record.parent }] };
}

/** A list that was denied closes its children with the same word, one that was not asked too. */
function parentCode(exact: string): Unread['code'] {
  if (/^(NOT_ATTEMPTED|NOT_RECORDED|IDENTITY_UNKNOWN|PLAN_EXCLUDED)$/.test(exact)) return 'NOT_ATTEMPTED';
  return denials.test(exact) ? 'ACCESS_DENIED' : unreadCode('failed', exact);
}

function notAttempted(): Unread {
  return { state: 'unread', code: 'NOT_ATTEMPTED', exact: null, refs: [] };
}

function operationOf({ service, operation }: { service: string; operation: string }): string {
  return `${service}:${operation}`;
}

function keyOf(names: readonly string[], input: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(names.map((name) => input[name] ?? null));
}

function latest(instants: readonly string[]): string | null {
  return instants.reduce<string | null>((last, instant) => (last === null || instant > last ? instant : last), null);
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
