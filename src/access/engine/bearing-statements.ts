import type { Question } from './asked.ts';
import type { CompiledStatement, Sheet } from './compiled-statement.ts';
import { coverResources } from './cover-resources.ts';
import { isClosed } from './is-closed.ts';
import { namesAsker } from './names-asker.ts';
import type { Papers } from './papers.ts';
import { weighConditions } from './weigh-conditions.ts';
import type { Workshop } from './workshop.ts';

/** A statement that can take part in decisions on one resource, and whether it is an Allow that can give a right. */
export interface BearingStatement {
  readonly statement: CompiledStatement;
  readonly allow: boolean;
}

function bears(statement: CompiledStatement, question: Question, bounded: boolean): boolean {
  const always = bounded && statement.principals?.list.not === true;
  if (!always && namesAsker(statement, question.asker) === 'none') return false;
  if (coverResources(statement.resources, question) === 'none') return false;
  question.usedRoleTags = false;
  // A condition that failed only by the tags of a role leaves its mark on the decision.
  return weighConditions(statement, question, true) !== null || question.usedRoleTags;
}

/**
 * The statements of all papers that reach a resource for a caller and whose conditions may hold, whatever the action: of the
 * decision on an action nothing else but their Action elements is left to ask.
 */
export function bearingStatements(workshop: Workshop, papers: Papers, question: Question): readonly BearingStatement[] {
  const found: BearingStatement[] = [];
  const bounded = papers.boundary !== null;
  const add = (sheet: Sheet | null | { readonly state: 'closed' }, gives: boolean): void => {
    if (sheet === null || isClosed(sheet)) return;
    const { allows, denies } = workshop.linesOfService(sheet as Sheet, question.action);
    for (const statement of allows) if (bears(statement, question, bounded)) found.push({ statement, allow: gives });
    for (const statement of denies) if (bears(statement, question, bounded)) found.push({ statement, allow: false });
  };
  add(papers.identity, true);
  add(papers.resource, true);
  add(papers.grants, true);
  add(papers.boundary, false);
  add(papers.session, false);
  for (const levels of [papers.scps, papers.rcps]) {
    if (levels !== null && !isClosed(levels)) for (const level of levels as readonly Sheet[]) add(level, false);
  }
  add(papers.endpoint, false);
  return found;
}
