import type { PaperContext } from '../paper-context.ts';
import { wayWords } from './way-words.ts';

const shown = 8;

/** Ports as the tool writes them; everything and nothing in words, of a long list TCP and UDP first, with the count of the rest. */
export function printPorts(list: readonly string[], { t, join }: Pick<PaperContext, 't' | 'join'>): string {
  if (list.length === 0) return t(wayWords.none);
  const words = list.map((one) => (one === 'all' ? t(wayWords.all) : one));
  if (words.length <= shown) return join(words);
  const usual = words.filter((one) => /(?:^|\/)(?:tcp|udp)$/.test(one));
  const sorted = [...usual, ...words.filter((one) => !usual.includes(one))];
  return join([...sorted.slice(0, shown), t(wayWords.more, { n: words.length - shown })]);
}
