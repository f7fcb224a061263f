import type { AnswerBook, Listed } from './answer-book.ts';
import type { AmongAttribute, AskedAttribute, Attribute, CombinedAttribute, Restate } from './fact-kind.ts';
import { unreadAnswer } from './unread-answer.ts';
import type { Reference, Value } from './value.ts';
import { walkPath } from './walk-path.ts';

/** Reads one attribute of one listed element: seen, absent or unread, always with its references (decision 13). */
export function readAttribute(attribute: Attribute, listed: Listed, book: AnswerBook): Value {
  if ('combine' in attribute) return readCombined(attribute, listed, book);
  if ('among' in attribute) return readAmong(attribute, listed, book);
  if ('ask' in attribute) return readAsked(attribute, listed, book);
  const { value, pointer, answer } = listed;
  // The question itself stands in the envelope, not in a page.
  if (attribute.path.startsWith('^'))
    return settle(boundValue(attribute.path, listed), attribute.as, value, answer.finishedAt, [
      { id: answer.evidenceId },
    ]);
  const found = walkPath(value, attribute.path, pointer)[0];
  const refs = [placeOf(listed, found?.pointer ?? pointer)];
  const settled = settle(found?.value, attribute.as, value, answer.finishedAt, refs);
  // What a page that is itself the object does not hold may stand on the pages that did not come.
  const open = answer.outcome === 'cut' && pointer === '' && (settled.state === 'absent' || attribute.path === '$');
  return open ? unreadAnswer(answer) : settled;
}

/** Where the element stands, or a place in it; a column of a CSV row is named as such (decision 9). */
function placeOf({ answer, page, pointer }: Listed, place = pointer): Reference {
  if (page === 0) return { id: answer.evidenceId };
  const column = /;row=\d+$/.test(pointer) && place !== pointer ? `,column=${place.slice(pointer.length + 1)}` : null;
  return { id: answer.evidenceId, page, pointer: column === null ? place : `${pointer}${column}` };
}

/** The element does not name what the question would be about (no key, no policy): nothing was to be asked, and nothing is set. */
function nothingToAsk(sources: AskedAttribute['ask']['input'], input: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(sources).some(([name, source]) => !/^[=^!]/.test(source) && (input[name] ?? null) === null);
}

function readAsked({ ask, path, all, as }: AskedAttribute, listed: Listed, book: AnswerBook): Value {
  const input = Object.fromEntries(
    Object.entries(ask.input).map(([name, source]) => [name, boundValue(source, listed)]),
  );
  if (nothingToAsk(ask.input, input)) return { state: 'absent', at: listed.answer.finishedAt, refs: [placeOf(listed)] };
  const answer = book.find(ask.service, ask.operation, input);
  if ('state' in answer) return answer;
  if (answer.outcome === 'absent') return { state: 'absent', at: answer.finishedAt, refs: [{ id: answer.evidenceId }] };
  if (answer.outcome !== 'answered') return unreadAnswer(answer);
  const pages = book.pages(answer);
  if (all === true) {
    const found = pages.flatMap((page, index) =>
      walkPath(page, `${path ?? '$'}[]`).map(({ value }) => ({ value, page: index + 1 })),
    );
    const refs = pages.map((_, index) => ({ id: answer.evidenceId, page: index + 1, pointer: pointerOf(path) }));
    return settle(
      found.map(({ value }) => value),
      as,
      listed.value,
      answer.finishedAt,
      refs,
    );
  }
  const found = walkPath(pages[0], path ?? '$')[0];
  const refs = [{ id: answer.evidenceId, page: 1, pointer: found?.pointer ?? '' }];
  return settle(found?.value, as, listed.value, answer.finishedAt, refs);
}

function readAmong({ among, match, as }: AmongAttribute, listed: Listed, book: AnswerBook): Value {
  const listing = book.list(among.service, among.operation, among.each);
  if (listing.unread !== null) return listing.unread;
  const matches = listing.elements.filter(({ value }) => match(listed.value, value));
  const refs: readonly Reference[] =
    matches.length === 0
      ? listing.refs
      : matches.map(({ answer, page, pointer }) => ({ id: answer.evidenceId, page, pointer }));
  const value = as
    ? as(
        matches.map(({ value }) => value),
        listed.value,
      )
    : matches.map(({ value }) => value);
  const at = listing.at ?? listed.answer.finishedAt;
  return value === undefined ? { state: 'absent', at, refs } : { state: 'seen', value, at, refs };
}

function readCombined({ combine, as }: CombinedAttribute, listed: Listed, book: AnswerBook): Value {
  const parts = combine.map((part) => readAttribute(part, listed, book));
  const refs = parts.flatMap((part) => part.refs);
  for (const part of parts) if (part.state === 'unread') return part;
  const at = parts.reduce(
    (last, part) => (part.state !== 'unread' && part.at > last ? part.at : last),
    listed.answer.finishedAt,
  );
  const value = as(
    parts.map((part) => (part.state === 'seen' ? part.value : undefined)),
    listed.value,
  );
  return value === undefined ? { state: 'absent', at, refs } : { state: 'seen', value, at, refs };
}

function settle(
  raw: unknown,
  as: Restate | undefined,
  element: unknown,
  at: string,
  refs: readonly Reference[],
): Value {
  const value = raw === undefined || raw === null || as === undefined ? raw : as(raw, element);
  return value === undefined || value === null ? { state: 'absent', at, refs } : { state: 'seen', value, at, refs };
}

/** A bound input member: none, a literal, a member of the listing question's input, or a path in the element. */
function boundValue(source: string, listed: Listed): unknown {
  if (source === '!') return undefined;
  if (source.startsWith('=')) return source.slice(1);
  if (source.startsWith('^')) return listed.answer.input[source.slice(1)];
  return walkPath(listed.value, source)[0]?.value;
}

function pointerOf(path: string | undefined): string {
  return path === undefined || path === '$' ? '' : `/${path.replace(/\[\]/g, '').split('.').join('/')}`;
}
