import { fitsName } from './fits-name.ts';

/** Whether tags hold what the client wrote: `Key=Value` with a pattern as value, or the key alone. */
export function fitsTag(written: string, tags: Readonly<Record<string, string>>): boolean {
  const cut = written.indexOf('=');
  const [key, value] = cut < 0 ? [written, '*'] : [written.slice(0, cut), written.slice(cut + 1)];
  return Object.hasOwn(tags, key) && fitsName(value, [tags[key]]);
}
