import type { Case } from './case.ts';
import type { CompiledStatement, Sheet } from './compiled-statement.ts';
import { coverResources } from './cover-resources.ts';
import { joinConditions } from './join-conditions.ts';
import { keepTerms } from './keep-terms.ts';
import { namesAsker } from './names-asker.ts';
import { reachStatement } from './reach-statement.ts';
import type { Term } from './term.ts';
import { weighConditions } from './weigh-conditions.ts';

function limitTerm(term: Term, allows: readonly CompiledStatement[], one: Case): readonly Term[] {
  const { question } = one;
  const simple: CompiledStatement[] = [];
  const narrowed: Term[] = [];
  for (const statement of allows) {
    if (namesAsker(statement, question.asker) === 'none') continue;
    if (coverResources(statement.resources, question) === 'none') continue;
    const reaches = reachStatement(statement, term.region, question, true);
    if (reaches.length === 0) continue;
    const open = weighConditions(statement, question, true);
    if (open === null) continue;
    for (const reach of reaches) {
      if (reach.region === term.region && open.length === 0 && reach.open.length === 0) simple.push(statement);
      else if (simple.length === 0) {
        const conditions = joinConditions(term.conditions, [...open, ...reach.open]);
        if (conditions !== null)
          narrowed.push({ ...term, region: reach.region, conditions, by: [...term.by, statement] });
      }
    }
  }
  return simple.length > 0 ? [{ ...term, by: [...term.by, ...simple] }] : narrowed;
}

/** What a limiting paper (boundary, session policy, one level of SCPs or RCPs, endpoint policy) leaves of the ways found so far. */
export function limitTerms(terms: readonly Term[], sheet: Sheet, one: Case): readonly Term[] {
  if (terms.length === 0) return terms;
  const { allows } = one.workshop.lines(sheet, one.question.action);
  return keepTerms(
    terms.flatMap((term) => limitTerm(term, allows, one)),
    one,
  );
}
