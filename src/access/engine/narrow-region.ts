import { coverPattern } from '../patterns/cover-pattern.ts';
import { coverRegion } from './cover-region.ts';
import type { Region } from './term.ts';

function within(region: Region, pattern: string): Region | null {
  const cover = coverRegion(pattern, region);
  if (cover === 'none') return null;
  if (cover === 'whole') return region;
  const kept = region.within.filter((part) => coverPattern(part, pattern) !== 'whole');
  return { within: [...kept, pattern], except: region.except, whole: false };
}

/**
 * The parts of a region that a Resource (or, with `not`, NotResource) element reaches; none where it reaches nothing.
 * A request for `*` (an action that knows no resource) is reached only by a pattern that covers everything.
 */
export function narrowRegion(region: Region, patterns: readonly string[], not: boolean): readonly Region[] {
  const everything = region.within[0] === '*' && region.within.length === 1;
  const covers = patterns.map((pattern) => coverRegion(pattern, region));
  if (covers.includes('whole')) return not ? [] : [region];
  if (everything) return not ? [region] : [];
  const touching = patterns.filter((_, index) => covers[index] === 'part');
  if (not)
    return touching.length === 0 ? [region] : [{ ...region, except: [...region.except, ...touching], whole: false }];
  return touching.flatMap((pattern) => within(region, pattern) ?? []);
}
