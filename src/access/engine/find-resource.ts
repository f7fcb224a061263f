import type { WorldResource } from '../world.ts';
import type { AskedResource } from './asked.ts';
import type { WorldIndex } from './index-world.ts';

/** The resource of the world that was asked about, or the one within which the asked ARN lies (longest pattern first). */
export function findResource({ text, arn }: AskedResource, index: WorldIndex): WorldResource | undefined {
  const exact = index.resources.get(text);
  if (exact !== undefined || arn === null) return exact;
  let best: WorldResource | undefined;
  let [longest, place] = [-1, -1];
  const insides = index.insides.get(arn.service);
  for (const length of insides?.lengths ?? []) {
    for (const inside of insides?.byHead.get(text.slice(0, length)) ?? []) {
      // Of two patterns of one length, the one that the world names first.
      if (inside.length < longest || (inside.length === longest && inside.place > place)) continue;
      if (inside.test(text) !== 'whole') continue;
      [best, longest, place] = [inside.resource, inside.length, inside.place];
    }
  }
  return best;
}
