import type { Case } from './case.ts';
import type { CompiledStatement, Sheet } from './compiled-statement.ts';
import { coverResources } from './cover-resources.ts';
import { isIgnored } from './is-ignored.ts';
import { matchBits } from './match-bits.ts';
import { namesAsker } from './names-asker.ts';
import { reachStatement } from './reach-statement.ts';
import type { Term } from './term.ts';
import { weighConditions } from './weigh-conditions.ts';

function sessionOf({ principals }: CompiledStatement, role: string): string {
  const pattern = principals?.list.patterns.find((one) => one.includes(`:assumed-role/${role}/`)) ?? '';
  return pattern.slice(pattern.indexOf(`/${role}/`) + role.length + 2);
}

/**
 * The ways in which the Allow statements of a sheet reach what was asked; one way alone where some reach all of it unconditionally.
 * `matches` says which ways of naming the caller count.
 */
export function allowTerms(sheet: Sheet, one: Case, matches: number): readonly Term[] {
  const { question, workshop, everything } = one;
  const simple: CompiledStatement[] = [];
  const terms: Term[] = [];
  for (const statement of workshop.lines(sheet, question.action).allows) {
    const match = namesAsker(statement, question.asker);
    if ((matchBits[match] & matches) === 0 || isIgnored(statement, one)) continue;
    const cover = coverResources(statement.resources, question);
    if (cover === 'none') continue;
    const open = weighConditions(statement, question, true);
    if (open === null) continue;
    if (cover === 'whole' && open.length === 0 && match !== 'session') {
      simple.push(statement);
      continue;
    }
    if (simple.length > 0) continue;
    const session = match === 'session' ? sessionOf(statement, question.asker.name) : null;
    for (const reach of reachStatement(statement, everything, question, true)) {
      terms.push({ region: reach.region, conditions: [...open, ...reach.open], by: [statement], session });
    }
  }
  return simple.length > 0 ? [{ region: everything, conditions: [], by: simple, session: null }] : terms;
}
