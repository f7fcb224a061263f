import { compilePattern, type PatternTest } from '../patterns/compile-pattern.ts';
import type { WorldResource } from '../world.ts';

/** A pattern of what lies inside a resource of the world. */
export interface Inside {
  readonly resource: WorldResource;
  readonly test: PatternTest;
  readonly length: number;
  /** Place among the patterns of its service. */
  readonly place: number;
}

/** The patterns of one service by what stands before their first wildcard, and the lengths that this has. */
export interface Insides {
  readonly byHead: ReadonlyMap<string, readonly Inside[]>;
  readonly lengths: readonly number[];
}

/** Prepares the patterns of what lies inside the resources of one service, to be looked up by an ARN's beginning. */
export function indexInsides(resources: readonly WorldResource[]): Insides {
  const byHead = new Map<string, Inside[]>();
  let place = 0;
  for (const resource of resources) {
    for (const pattern of resource.inside) {
      const head = /^[^*?]*/.exec(pattern)?.[0] ?? '';
      const list = byHead.get(head) ?? [];
      list.push({ resource, test: compilePattern(pattern), length: pattern.length, place });
      byHead.set(head, list);
      place += 1;
    }
  }
  return { byHead, lengths: [...new Set([...byHead.keys()].map(({ length }) => length))] };
}
