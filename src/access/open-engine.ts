import type { Catalogue } from './catalogue.ts';
import { type Applicable, findApplicable } from './engine/find-applicable.ts';
import { indexWorld } from './engine/index-world.ts';
import { listGrants } from './engine/list-grants.ts';
import { nameAskers } from './engine/name-askers.ts';
import { WorldDesk } from './engine/world-desk.ts';
import type { Engine, Grant, GrantOptions } from './engine.ts';
import type { World } from './world.ts';

/** Remembers which actions can be asked about a target; the same for every caller. */
function rememberApplicable(catalogue: Catalogue): (service: string, target: string) => Applicable {
  const known = new Map<string, Applicable>();
  return (service, target) => {
    const key = `${service} ${target}`;
    const found = known.get(key) ?? findApplicable(catalogue, service, target);
    if (known.size < 16_384) known.set(key, found);
    return found;
  };
}

/** What is asked about: a resource with what lies inside it; for `*` every resource type of the service, and actions that know none. */
function targetsOf(
  resource: string,
  service: string,
  catalogue: Catalogue,
  inside: readonly string[],
): readonly string[] {
  if (resource !== '*') return [resource, ...inside];
  const types = catalogue.actionsOf(service).flatMap(({ resources }) => resources.flatMap(({ patterns }) => patterns));
  return ['*', ...new Set(types)];
}

/**
 * Opens the engine over a gathered world: it finds the policies of each request there and decides by them. Callers outside the
 * world have an identity side nobody read, so their rights are those this side gives (相手側未確認).
 */
export function openEngine(world: World, catalogue: Catalogue): Engine {
  const index = indexWorld(world);
  const desk = new WorldDesk(index, catalogue);
  const applicable = rememberApplicable(catalogue);
  const grants = (principal: string, resource: string, options: GrantOptions = {}): readonly Grant[] => {
    const found = index.resources.get(resource);
    const services = options.services ?? [found?.service ?? desk.workshop.resource(resource).arn?.service ?? ''];
    const asked = { principal, action: '', resource, resourceAccount: null, context: options.context ?? {} };
    return services.flatMap((service) =>
      targetsOf(resource, service, catalogue, found?.inside ?? []).flatMap((target) =>
        listGrants(desk, catalogue, desk.take({ ...asked, resource: target }), service, applicable(service, target)),
      ),
    );
  };
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
