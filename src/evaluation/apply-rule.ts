import type { Fact, Population } from '../facts/fact.ts';
import type { Reference } from '../facts/value.ts';
import type { CheckContext } from './check-function.ts';
import { cutDraft } from './cut-draft.ts';
import { factAttribute } from './fact-attribute.ts';
import { judgeFact } from './judge-fact.ts';
import type { ComparingRule, Draft } from './rule.ts';
import { selectFact } from './select-fact.ts';

/** Applies a rule to a population; every slot leaves at least one draft, even where nothing was read (decision 15). */
export function* applyRule(rule: ComparingRule, population: Population, context: CheckContext): Iterable<Draft> {
  if (rule.shape === 'some') {
    yield judgeSome(rule, population, context);
    return;
  }
  let spoken = 0;
  for (const fact of population.facts) {
    const draft = judgeOne(rule, fact, context);
    if (draft === null) continue;
    spoken += 1;
    yield draft;
  }
  if (!population.complete) yield unreadPopulation(population);
  else if (spoken === 0) yield { ...noPopulation(population), evidence: emptyRefs(rule, population) };
}

function judgeOne(rule: ComparingRule, fact: Fact, context: CheckContext): Draft | null {
  const selected = selectFact(rule, fact);
  if (selected === false) return null;
  if (selected !== true) {
    return {
      object: { kind: fact.kind, id: fact.id },
      result: 'NOT_COLLECTED',
      reason: selected.code as Draft['reason'],
      found: { state: 'unread', code: selected.exact ?? selected.code },
      qualifiers: [],
      evidence: [...fact.refs, ...selected.refs],
    };
  }
  return cutDraft(judgeFact(rule, fact, context), fact);
}

/** One draft for the whole place: does at least one object pass? Nothing there means it is missing, not that there is nothing to say. */
function judgeSome(rule: ComparingRule, population: Population, context: CheckContext): Draft {
  const object = { kind: 'account', id: context.account };
  const drafts = population.facts.map((fact) => judgeOne(rule, fact, context)).filter((draft) => draft !== null);
  const passing = drafts.find(({ result }) => result === 'MATCH');
  if (passing !== undefined) return { ...passing, object, found: { state: 'seen', value: passing.object.id } };
  const unread = drafts.find(({ result }) => result === 'NOT_COLLECTED');
  if (unread !== undefined) return { ...unread, object };
  if (!population.complete) return { ...unreadPopulation(population), object };
  const evidence =
    drafts.length === 0 ? emptyRefs(rule, population) : uniqueRefs(drafts.flatMap((draft) => draft.evidence));
  const unclear = drafts.find(({ result }) => result === 'INDETERMINATE');
  if (unclear !== undefined) return { ...unclear, object };
  const found =
    drafts.length === 0 ? { state: 'absent' as const } : { state: 'seen' as const, value: drafts.map(tellDraft) };
  return {
    object,
    result: 'MISMATCH',
    reason: drafts.length === 0 ? 'MISSING' : rule.reason,
    found,
    qualifiers: [],
    evidence,
  };
}

/** One object that does not pass, in a word: its name, the attribute that differs, and what was found there. */
function tellDraft({ object, attribute, found }: Draft): string {
  const name = object.id.split('/').at(-1) as string;
  const value =
    found?.state === 'seen' ? (typeof found.value === 'string' ? found.value : JSON.stringify(found.value)) : '—';
  return attribute === undefined ? `${name}: ${value}` : `${name}: ${attribute}=${value}`;
}

function unreadPopulation(population: Population): Draft {
  return {
    object: { kind: population.kind, id: '*' },
    result: 'NOT_COLLECTED',
    reason: population.code as Draft['reason'],
    found: { state: 'unread', code: population.exact ?? (population.code as string) },
    qualifiers: [],
    evidence: population.refs,
  };
}

/** A zero rests on the list, and where objects were left out by what they say of themselves, on those answers too. */
function emptyRefs({ where }: ComparingRule, population: Population): readonly Reference[] {
  const left = population.facts.flatMap((fact) =>
    where.flatMap(({ attribute }) => factAttribute(fact, attribute).refs),
  );
  return uniqueRefs([...population.refs, ...left.map(({ id, page }) => (page === undefined ? { id } : { id, page }))]);
}

function noPopulation(population: Population): Omit<Draft, 'evidence'> {
  return {
    object: { kind: population.kind, id: '*' },
    result: 'OUT_OF_SCOPE',
    reason: 'NO_POPULATION',
    found: { state: 'absent' },
    qualifiers: [],
  };
}

function uniqueRefs(refs: readonly Reference[]): readonly Reference[] {
  return [...new Map(refs.map((ref) => [JSON.stringify(ref), ref])).values()];
}
