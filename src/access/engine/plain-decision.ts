import type { Closed } from '../closed.ts';
import type { Decision } from '../decision.ts';
import type { Case } from './case.ts';
import type { CompiledStatement, Sheet } from './compiled-statement.ts';
import { coverResources } from './cover-resources.ts';
import { isClosed } from './is-closed.ts';
import type { Limits } from './limits-of.ts';
import { namesAsker } from './names-asker.ts';
import { settleDenial } from './settle-denial.ts';
import { weighConditions } from './weigh-conditions.ts';

const found: CompiledStatement[] = [];

/** Puts the Allows that reach all that was asked, unconditionally, on the list; true where there is one. */
function collect(sheet: Sheet, one: Case, straight: boolean): boolean {
  const { question, workshop } = one;
  const before = found.length;
  for (const statement of workshop.lines(sheet, question.action).allows) {
    if (statement.principals !== null) {
      const match = namesAsker(statement, question.asker);
      if (match === 'none' || (straight && match !== 'direct' && match !== 'entity')) continue;
    }
    if (coverResources(statement.resources, question) !== 'whole') continue;
    const open = weighConditions(statement, question, true);
    if (open !== null && open.length === 0) found.push(statement);
  }
  return found.length > before;
}

function passes(part: Sheet | null | Closed, one: Case): boolean {
  return part === null || (!isClosed(part) && collect(part, one, false));
}

function passesAll(part: readonly Sheet[] | null | Closed, one: Case): boolean {
  if (part === null) return true;
  if (isClosed(part)) return false;
  for (const level of part) if (!collect(level, one, false)) return false;
  return true;
}

/** Requests in which every paper was read and only identity policies are needed: by far the most frequent. */
function isSimple({ papers, question, pending }: Case): boolean {
  const { asker, action, resource, cross, facts } = question;
  if (cross || action.trust || resource.key || pending !== null) return false;
  if (asker.kind !== 'user' && asker.kind !== 'role' && asker.kind !== 'session') return false;
  if (isClosed(papers.identity) || isClosed(papers.resource) || isClosed(papers.grants)) return false;
  if (papers.grants.statements.length > 0) return false;
  for (const { closed } of facts) if (closed.length > 0) return false;
  return true;
}

/** Whether no Allow of a sheet for this action reaches any of what was asked. */
function reachesNothing(sheet: Sheet, { question, workshop }: Case): boolean {
  for (const statement of workshop.lines(sheet, question.action).allows)
    if (coverResources(statement.resources, question) !== 'none') return false;
  return true;
}

/**
 * The decision on a request that the identity policies allow as a whole and nothing limits, or that no Allow speaks of at all; null
 * where the full rules must be asked. What it gives is what they would give, only sooner.
 */
export function plainDecision(one: Case, limits: Limits): Decision | null {
  if (!isSimple(one)) return null;
  const { papers, question, workshop } = one;
  found.length = 0;
  const resource = papers.resource as Sheet | null;
  if (!collect(papers.identity as Sheet, one, false)) {
    const silent = resource === null || workshop.lines(resource, question.action).allows.length === 0;
    return silent && reachesNothing(papers.identity as Sheet, one) ? settleDenial(one, 'NO_IDENTITY_ALLOW') : null;
  }
  if (!passes(papers.boundary, one) || !passes(papers.session, one)) return null;
  if (resource !== null) collect(resource, one, true);
  if (limits.scp && !passesAll(papers.scps, one)) return null;
  if (limits.rcp && !passesAll(papers.rcps, one)) return null;
  if (!passes(papers.endpoint, one) || question.usedRoleTags) return null;
  return workshop.shelf.take(found);
}
