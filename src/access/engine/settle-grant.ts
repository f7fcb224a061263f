import type { Closed, EvidencePart } from '../closed.ts';
import type { Decision } from '../decision.ts';
import type { Case } from './case.ts';
import { citeStatements } from './cite-statements.ts';
import { decisionQualifiers as words } from './decision-qualifiers.ts';
import { isClosed } from './is-closed.ts';
import type { Limits } from './limits-of.ts';
import { minimiseConditions } from './minimise-conditions.ts';
import type { Term } from './term.ts';
import { unreadParts } from './unread-parts.ts';

const none: readonly never[] = Object.freeze([]);

const byPart: Partial<Readonly<Record<EvidencePart, string>>> = words;

/** Tags that were not read matter only where an open condition asks for one. */
function unreadTags({ question }: Case, sets: Decision['alternatives']): readonly Closed[] {
  const asks = (): boolean => sets.some((set) => set.some(({ clause }) => /tag\//i.test(clause.key)));
  const tags = question.facts.flatMap(({ closed }) => closed.filter(({ part }) => part === 'tags'));
  return tags.length > 0 && asks() ? tags : none;
}

/** Reservations in a fixed order. */
function qualify(
  one: Case,
  decision: Pick<Decision, 'closed'>,
  terms: readonly Term[],
  cut: boolean,
): readonly string[] {
  const { question, papers } = one;
  const qualifiers: string[] = [];
  for (const { part } of decision.closed) {
    const word = byPart[part];
    if (word !== undefined && !qualifiers.includes(word)) qualifiers.push(word);
  }
  if (question.cross && isClosed(papers.identity)) qualifiers.push(words.otherSide);
  if (terms.every(({ session }) => session !== null)) qualifiers.push(words.session);
  if (question.usedRoleTags) qualifiers.push(words.sessionTags);
  if (cut || one.truncated) qualifiers.push(words.truncated);
  return qualifiers;
}

/** What the ways that are left come to: allowed where one asks for nothing more, else conditional. */
export function settleGrant(one: Case, limits: Limits, terms: readonly Term[]): Decision {
  const free = terms.filter(({ conditions }) => conditions.length === 0);
  const found = free.length > 0 ? free : terms;
  const whole = found.filter(({ region }) => region.whole);
  const best = free.length > 0 && whole.length > 0 ? whole : found;
  const { sets, cut } = free.length > 0 ? { sets: none, cut: false } : minimiseConditions(terms);
  const closed = [...unreadParts(one, limits, true), ...unreadTags(one, sets)];
  const qualifiers = qualify(one, { closed }, best, cut);
  return {
    result: free.length > 0 ? 'allowed' : 'conditional',
    reason: 'ALLOWED',
    coverage: whole.length > 0 ? 'whole' : 'part',
    by: citeStatements(best.flatMap(({ by }) => by)),
    alternatives: sets,
    closed,
    qualifiers,
  };
}
