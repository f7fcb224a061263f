import type { PictureLink } from './picture.ts';

/** Lines whose ends were folded, each once. */
export function foldLinks(links: readonly PictureLink[], into: ReadonlyMap<string, string>): readonly PictureLink[] {
  const found = new Map<string, PictureLink>();
  for (const link of links) {
    const from = into.get(link.from) ?? link.from;
    const to = into.get(link.to) ?? link.to;
    const key = [from, to, link.tone].join('\n');
    const known = found.get(key);
    if (from !== to && (known === undefined || known.mark === null)) found.set(key, { ...link, from, to });
  }
  return [...found.values()];
}
