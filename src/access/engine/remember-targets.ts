import type { Catalogue } from '../catalogue.ts';
import type { AskedResource } from './asked.ts';
import { type Applicable, findApplicable } from './find-applicable.ts';
import type { WorldIndex } from './index-world.ts';
import type { Workshop } from './workshop.ts';

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

/** One thing, or one type of things, a question about grants comes to. */
export interface Target {
  readonly asked: AskedResource;
  readonly applicable: Applicable;
}

const many = 16_384;

/** Says what a question about a resource and a service comes to, and remembers it: it is the same for every caller. */
export function rememberTargets(
  index: WorldIndex,
  catalogue: Catalogue,
  workshop: Workshop,
): (service: string, resource: string) => readonly Target[] {
  const applicable = new Map<string, Applicable>();
  const byService = new Map<string, Map<string, readonly Target[]>>();
  let count = 0;
  return (service, resource) => {
    const known = byService.get(service)?.get(resource);
    if (known !== undefined) return known;
    const inside = index.resources.get(resource)?.inside ?? [];
    const made = targetsOf(resource, service, catalogue, inside).map((target) => ({
      asked: workshop.resource(target),
      applicable: findApplicable(catalogue, service, target, applicable),
    }));
    const targets = byService.get(service) ?? new Map<string, readonly Target[]>();
    if (count < many && catalogue.actionsOf(service).length > 0) {
      byService.set(service, targets.set(resource, made));
      count += 1;
    }
    return made;
  };
}
