import type { AnswerBook, Listed, Listing } from './answer-book.ts';
import type { Fact, Population } from './fact.ts';
import type { FactKind } from './fact-kind.ts';
import { readAttribute } from './read-attribute.ts';
import { unreadAnswer } from './unread-answer.ts';
import type { Reference } from './value.ts';
import { walkPath } from './walk-path.ts';

/** Where a population stands: one account and, for regional kinds, one region. */
export interface Place {
  readonly platform: string;
  readonly account: string;
  readonly region: string;
}

/** Reads all objects of one kind in one place; a list that was not read leaves a population that says so. */
export function loadPopulation(kind: FactKind, place: Place, book: AnswerBook): Population {
  const { service, operation, each, where } = kind.list;
  const listing = book.list(service, operation, each, kind.list.elements, kind.list.input);
  const elements = kind.list.single === true ? singleElement(listing) : listing.elements;
  const facts = new Map<string, Fact>();
  let nameless = 0;
  for (const listed of elements) {
    if (where && kind.list.single !== true && !where(listed.value, listed.answer.region)) continue;
    const fact = readFact(kind, place, listed, book);
    if (fact === null) nameless += 1;
    else if (!facts.has(fact.id)) facts.set(fact.id, fact);
  }
  // An element that nobody can name cannot become a row, so the list does not count as read to its end.
  const unread = listing.unread ?? (nameless === 0 ? null : { code: 'API_ERROR', exact: 'ELEMENT_WITHOUT_ID' });
  return {
    kind: kind.kind,
    platform: place.platform,
    region: place.region,
    complete: unread === null,
    code: unread?.code ?? null,
    exact: unread?.exact ?? null,
    refs: joinAnswers(listing.refs, listing.unread?.refs ?? []),
    at: listing.at,
    facts: [...facts.values()],
  };
}

/** What was read of the list, and the answer that closed it where that is another one (the list above it). */
function joinAnswers(read: readonly Reference[], closing: readonly Reference[]): readonly Reference[] {
  return [...read, ...closing.filter(({ id }) => !read.some((one) => one.id === id))];
}

/** The one object of a single kind: the page itself, or an empty one where the service says "not configured". */
function singleElement(listing: Listing): readonly Listed[] {
  const [first] = listing.elements;
  if (first !== undefined) return [first];
  return listing.absentAnswer === null ? [] : [{ value: {}, pointer: '', answer: listing.absentAnswer, page: 0 }];
}

function readFact(kind: FactKind, place: Place, listed: Listed, book: AnswerBook): Fact | null {
  const id = idOf(kind, place, listed);
  if (id === null) return null;
  const names = Object.keys(kind.attributes);
  const attributes = Object.fromEntries(
    names.map((name) => [name, readAttribute(kind.attributes[name] as never, listed, book)]),
  );
  const own =
    listed.page === 0
      ? { id: listed.answer.evidenceId }
      : { id: listed.answer.evidenceId, page: listed.page, pointer: listed.pointer };
  const fact: Fact = { kind: kind.kind, id, platform: place.platform, region: place.region, attributes, refs: [own] };
  return listed.answer.outcome === 'cut' ? { ...fact, cut: unreadAnswer(listed.answer) } : fact;
}

function idOf({ list }: FactKind, { account }: Place, { value }: Listed): string | null {
  if (typeof list.id === 'function') return list.id(value, account);
  if (list.single === true) return list.id;
  const found = walkPath(value, list.id)[0]?.value;
  return typeof found === 'string' || typeof found === 'number' ? String(found) : null;
}
