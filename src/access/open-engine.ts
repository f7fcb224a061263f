import type { Catalogue } from './catalogue.ts';
import { indexWorld } from './engine/index-world.ts';
import { listGrants } from './engine/list-grants.ts';
import { nameAskers } from './engine/name-askers.ts';
import { rememberTargets } from './engine/remember-targets.ts';
import { WorldDesk } from './engine/world-desk.ts';
import type { Engine, Grant, GrantOptions } from './engine.ts';
import type { World } from './world.ts';

/**
 * Opens the engine over a gathered world: it finds the policies of each request there and decides by them. Callers outside the
 * world have an identity side nobody read, so their rights are those this side gives (相手側未確認).
 */
export function openEngine(world: World, catalogue: Catalogue): Engine {
  const index = indexWorld(world);
  const desk = new WorldDesk(index, catalogue);
  const targets = rememberTargets(index, catalogue, desk.workshop);
  const grants = (principal: string, resource: string, { services, context = {} }: GrantOptions = {}) => {
    const asker = desk.workshop.asker(principal);
    const action = desk.workshop.action('');
    const found: Grant[] = [];
    for (const service of services ?? [serviceOf(resource)])
      for (const target of targets(service, resource)) {
        const request = { asker, action, resource: target.asked, account: null, context, others: 'unknown' } as const;
        found.push(...listGrants(desk, request, target.applicable));
      }
    return found;
  };
  const serviceOf = (resource: string): string =>
    index.resources.get(resource)?.service ?? desk.workshop.resource(resource).arn?.service ?? '';
  return {
    decide: (request) => desk.decide(desk.take(request)),
    policiesFor: (request) => desk.policies(desk.take(request)),
    factsFor: (request) => desk.facts(desk.take(request)),
    grants,
    whoCan: (action, resource, context = {}) => {
      const asked = { principal: '*', action, resource, resourceAccount: null, context };
      const papers = desk.cases(desk.take(asked)).map((one) => one.papers);
      return nameAskers(world, papers).flatMap((principal) => {
        const decision = desk.decide(desk.take({ ...asked, principal }));
        return decision.result === 'denied' ? [] : [{ principal, decision }];
      });
    },
  };
}
