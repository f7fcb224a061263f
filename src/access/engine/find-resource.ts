import { coverPattern } from '../patterns/cover-pattern.ts';
import type { WorldResource } from '../world.ts';
import type { AskedResource } from './asked.ts';
import type { WorldIndex } from './index-world.ts';

/** The resource of the world that was asked about, or the one within which the asked ARN lies (longest pattern first). */
export function findResource(asked: AskedResource, index: WorldIndex): WorldResource | undefined {
  const exact = index.resources.get(asked.text);
  if (exact !== undefined || asked.arn === null) return exact;
  let best: WorldResource | undefined;
  let longest = -1;
  for (const resource of index.byService.get(asked.arn.service) ?? []) {
    for (const pattern of resource.inside) {
      if (pattern.length > longest && coverPattern(pattern, asked.text) === 'whole') {
        best = resource;
        longest = pattern.length;
      }
    }
  }
  return best;
}
