import { walkPath } from '../../facts/walk-path.ts';

/** The elements of a list over all pages. */
export function readElements(pages: Iterable<{ readonly page: unknown }>, each: string): readonly unknown[] {
  return [...pages].flatMap(({ page }) => walkPath(page, `${each}[]`).map(({ value }) => value));
}
