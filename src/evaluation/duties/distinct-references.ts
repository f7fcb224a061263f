import type { Reference } from '../../facts/value.ts';

/** So many places are cited in one row. */
const most = 20;

/** Each place of the evidence once, in the order of mention. */
export function distinctReferences(refs: readonly Reference[]): readonly Reference[] {
  const seen = new Map<string, Reference>();
  for (const ref of refs) {
    const key = `${ref.id}|${ref.page ?? ''}|${ref.pointer ?? ''}`;
    if (!seen.has(key)) seen.set(key, ref);
  }
  return [...seen.values()].slice(0, most);
}
