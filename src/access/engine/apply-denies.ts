import type { Case } from './case.ts';
import type { CompiledStatement } from './compiled-statement.ts';
import { joinConditions } from './join-conditions.ts';
import { keepTerms } from './keep-terms.ts';
import { namesAsker } from './names-asker.ts';
import { reachStatement } from './reach-statement.ts';
import type { Term } from './term.ts';
import { weighConditions } from './weigh-conditions.ts';

/** A Deny for one session of the asked role hits only what is granted to that session alone. */
function elsewhere(deny: CompiledStatement, term: Term, one: Case): boolean {
  if (deny.principals === null || namesAsker(deny, one.question.asker) !== 'session') return false;
  const end = `:assumed-role/${one.question.asker.name}/${term.session}`;
  return term.session === null || !deny.principals.list.patterns.some((pattern) => pattern.endsWith(end));
}

function denyTerm(term: Term, deny: CompiledStatement, one: Case): readonly Term[] {
  if (elsewhere(deny, term, one)) return [term];
  const open = weighConditions(deny, one.question, false);
  if (open === null) return [term];
  let left: readonly Term[] = [term];
  for (const reach of reachStatement(deny, term.region, one.question, false)) {
    if (reach.region !== term.region) {
      // The rest of the region stays; how much that is can be told no better than "a part".
      left = left.map((one) => ({ ...one, region: { ...one.region, whole: false } }));
      continue;
    }
    const ways = [...open, ...reach.open];
    left = left.flatMap((kept) =>
      ways.flatMap((way) => {
        const conditions = joinConditions(kept.conditions, [way]);
        return conditions === null ? [] : [{ ...kept, conditions, by: [...kept.by, deny] }];
      }),
    );
  }
  return left;
}

/** What the Denies that reach a part, or hang on an open condition, leave of the ways found; an open one must not come true. */
export function applyDenies(terms: readonly Term[], one: Case): readonly Term[] {
  let left = terms;
  for (const deny of one.pending ?? [])
    left = keepTerms(
      left.flatMap((term) => denyTerm(term, deny, one)),
      one,
    );
  return left;
}
