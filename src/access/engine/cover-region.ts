import { coverPattern } from '../patterns/cover-pattern.ts';
import type { Coverage } from '../patterns/coverage.ts';
import { standApart } from './stand-apart.ts';
import type { Region } from './term.ts';

/** How much of a region a pattern covers. `part` where it cannot be told more exactly. */
export function coverRegion(pattern: string, region: Region): Coverage {
  let best: Coverage = 'part';
  for (const part of region.within) {
    const cover = coverPattern(pattern, part);
    if (cover === 'none' || (cover === 'part' && standApart(pattern, part))) return 'none';
    if (cover === 'whole') best = 'whole';
  }
  if (best === 'part' && region.except.some((except) => coverPattern(except, pattern) === 'whole')) return 'none';
  return best;
}
