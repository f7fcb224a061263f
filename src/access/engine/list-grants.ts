import type { Action } from '../catalogue.ts';
import type { Decision } from '../decision.ts';
import type { Grant } from '../engine.ts';
import { BearingStatements } from './bearing-statements.ts';
import type { Applicable } from './find-applicable.ts';
import { isClosed } from './is-closed.ts';
import type { DeskCase, DeskRequest, WorldDesk } from './world-desk.ts';

const none: readonly Grant[] = Object.freeze([]);

/** A denial that rests on everything having been read says nothing about a right. */
function isPlain({ result, closed }: Decision): boolean {
  return result === 'denied' && closed.length === 0;
}

function byIndex(left: Grant, right: Grant): number {
  return left.action.index - right.action.index;
}

/** Whether an action that no Allow names may still come out other than plainly denied. */
function mayBeMore({ papers, question }: DeskCase): boolean {
  if (isClosed(papers.identity) || isClosed(papers.resource) || isClosed(papers.grants)) return true;
  if (question.asker.kind === 'root') return true;
  for (const { closed } of question.facts) if (closed.length > 0) return true;
  return false;
}

/** Decides one class of actions by the papers that were found for another action of the service. */
function decideClass(desk: WorldDesk, request: DeskRequest, cases: readonly DeskCase[], action: Action): Decision {
  const asked = desk.workshop.action(action.id);
  return desk.decideCases(
    { ...request, action: asked },
    cases.map(({ papers, question }) => ({
      papers,
      question: { ...question, action: asked, view: null, usedRoleTags: false },
    })),
  );
}

/** What a caller may do on one target, action by action in the order of the catalogue; plain denials are left out. */
export function listGrants(
  desk: WorldDesk,
  request: DeskRequest,
  { together, classes, apart }: Applicable,
): readonly Grant[] {
  const [sample] = together;
  const resource = request.resource.text;
  const grants: Grant[] = [];
  // Only sts has no actions that go together; its own are decided by the trust of a role, one by one.
  if (sample !== undefined) {
    const cases = desk.cases({ ...request, action: desk.workshop.action(sample.id) });
    const bearing = new BearingStatements(desk.workshop);
    for (const { papers, question } of cases) bearing.addGiving(papers, question);
    const more = cases.some(mayBeMore);
    if (!more && bearing.found.length === 0) return none;
    for (const { papers, question } of cases) bearing.addLimiting(papers, question);
    for (const { actions, allowed } of classes.take(bearing.found)) {
      if (!allowed && !more) continue;
      const decision = decideClass(desk, request, cases, actions[0] as Action);
      if (!isPlain(decision)) for (const action of actions) grants.push({ action, resource, decision });
    }
  }
  for (const action of apart) {
    const decision = desk.decide({ ...request, action: desk.workshop.action(action.id) });
    if (!isPlain(decision)) grants.push({ action, resource, decision });
  }
  return grants.length < 2 ? grants : grants.sort(byIndex);
}
