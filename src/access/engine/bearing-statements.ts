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

type Part = Sheet | null | { readonly state: 'closed' };

function bears(statement: CompiledStatement, question: Question, bounded: boolean): boolean {
  if (coverResources(statement.resources, question) === 'none') return false;
  const always = bounded && statement.principals?.list.not === true;
  if (!always && namesAsker(statement, question.asker) === 'none') return false;
  question.usedRoleTags = false;
  // A condition that failed only by the tags of a role leaves its mark on the decision.
  return weighConditions(statement, question, true) !== null || question.usedRoleTags;
}

/**
 * The statements of all papers that reach a resource for a caller and whose conditions may hold, whatever the action: of the
 * decision on an action nothing else but their Action elements is left to ask.
 */
export class BearingStatements {
  readonly found: BearingStatement[] = [];
  readonly #workshop: Workshop;

  constructor(workshop: Workshop) {
    this.#workshop = workshop;
  }

  #add(part: Part, effect: 'allows' | 'denies', gives: boolean, { boundary }: Papers, question: Question): void {
    if (part === null || isClosed(part)) return;
    const bounded = boundary !== null;
    for (const statement of this.#workshop.linesOfService(part as Sheet, question.action)[effect])
      if (bears(statement, question, bounded)) this.found.push({ statement, allow: gives });
  }

  /** The Allows that can give a right. */
  addGiving(papers: Papers, question: Question): void {
    this.#add(papers.identity, 'allows', true, papers, question);
    this.#add(papers.resource, 'allows', true, papers, question);
    this.#add(papers.grants, 'allows', true, papers, question);
  }

  /** The Denies, and the Allows of papers that limit. */
  addLimiting(papers: Papers, question: Question): void {
    const { identity, resource, grants, boundary, session, endpoint } = papers;
    for (const part of [identity, resource, grants]) this.#add(part, 'denies', false, papers, question);
    const limits: Part[] = [boundary, session, endpoint];
    for (const levels of [papers.scps, papers.rcps])
      if (levels !== null && !isClosed(levels)) limits.push(...(levels as readonly Sheet[]));
    for (const part of limits) {
      this.#add(part, 'allows', false, papers, question);
      this.#add(part, 'denies', false, papers, question);
    }
  }
}
