import type { Action, Catalogue } from '../catalogue.ts';
import type { Decision } from '../decision.ts';
import type { Grant } from '../engine.ts';
import { actionBits } from './action-bits.ts';
import { bearingStatements } from './bearing-statements.ts';
import type { Applicable } from './find-applicable.ts';
import { isClosed } from './is-closed.ts';
import { splitActions } from './split-actions.ts';
import type { DeskCase, DeskRequest, WorldDesk } from './world-desk.ts';

/** A denial that rests on everything having been read says nothing about a right. */
function isPlain({ result, closed }: Decision): boolean {
  return result === 'denied' && closed.length === 0;
}

/** Whether an action that no Allow names may still come out other than plainly denied. */
function mayBeMore({ papers, question }: DeskCase): boolean {
  const unread = [papers.identity, papers.resource, papers.grants].some(isClosed);
  return question.asker.kind === 'root' || unread || question.facts.some(({ closed }) => closed.length > 0);
}

function first(bits: Uint32Array): number {
  const word = bits.findIndex((one) => one !== 0);
  return word * 32 + (31 - Math.clz32((bits[word] as number) & -(bits[word] as number)));
}

function decideTogether(
  desk: WorldDesk,
  request: Omit<DeskRequest, 'action'>,
  { together, bits }: Applicable,
  all: readonly Action[],
): readonly (Decision | undefined)[] {
  const [sample] = together;
  if (sample === undefined) return [];
  const cases = desk.cases({ ...request, action: desk.workshop.action(sample.id) });
  const statements = cases.flatMap(({ papers, question }) => bearingStatements(desk.workshop, papers, question));
  const more = cases.some(mayBeMore);
  if (!more && !statements.some(({ allow }) => allow)) return [];
  const named = [...new Map(statements.map((one) => [one.statement.id * 2 + (one.allow ? 1 : 0), one])).values()];
  const service = sample.service;
  const classes = splitActions(
    bits,
    named.map(({ statement, allow }) => ({ bits: actionBits(statement.actions, service, all), allow })),
  );
  const decisions: Decision[] = [];
  for (const one of classes) {
    if (!one.allowed && !more) continue;
    const action = desk.workshop.action((all[first(one.bits)] as Action).id);
    const decision = desk.decideCases(
      { ...request, action },
      cases.map(({ papers, question }) => ({
        papers,
        question: { ...question, action, view: null, usedRoleTags: false },
      })),
    );
    if (isPlain(decision)) continue;
    for (let word = 0; word < one.bits.length; word += 1) {
      for (let left = one.bits[word] as number; left !== 0; left &= left - 1) {
        decisions[word * 32 + (31 - Math.clz32(left & -left))] = decision;
      }
    }
  }
  return decisions;
}

/** What a caller may do on one target, action by action in the order of the catalogue; plain denials are left out. */
export function listGrants(
  desk: WorldDesk,
  catalogue: Catalogue,
  request: Omit<DeskRequest, 'action'>,
  service: string,
  applicable: Applicable,
): readonly Grant[] {
  const all = catalogue.actionsOf(service);
  const shared = decideTogether(desk, request, applicable, all);
  const resource = request.resource.text;
  const grants: Grant[] = [];
  for (const action of applicable.together) {
    const decision = shared[action.index];
    if (decision !== undefined) grants.push({ action, resource, decision });
  }
  for (const action of applicable.apart) {
    const decision = desk.decide({ ...request, action: desk.workshop.action(action.id) });
    if (!isPlain(decision)) grants.push({ action, resource, decision });
  }
  return grants.sort((left, right) => left.action.index - right.action.index);
}
