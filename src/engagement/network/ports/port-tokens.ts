import { foldWidth } from '../../fold-width.ts';
import { portWords } from './port-words.ts';
import { type ServicePorts, servicePorts } from './service-ports.ts';

/** A piece of a text about ports. `glue` is the sign before it: `/`, `:`, `(`, a space, or nothing. */
export type PortToken = { readonly glue: string } & (
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'protocol'; readonly value: number }
  | { readonly kind: 'service'; readonly value: ServicePorts }
  | { readonly kind: 'comma'; readonly inner: boolean }
  | { readonly kind: 'dash' | 'all' | 'rest' | 'echo' | 'type' | 'ip' | 'atLeast' }
  | { readonly kind: 'unknown'; readonly seen: string }
);

const dashes = /[-~〜‐‑‒–—―−ー]/u;
const longest = 2000;

type Words = readonly (readonly [word: string, make: (glue: string) => PortToken | null])[];

const plain = (kind: 'all' | 'rest' | 'echo' | 'type' | 'ip' | 'atLeast', words: readonly string[]): Words =>
  words.map((word) => [word, (glue) => ({ kind, glue })] as const);

/** All words, the longest first, so that `https` is not read as `http`. */
const words: Words = [
  ...Object.entries(portWords.protocols).map(
    ([word, value]) => [word, (glue: string): PortToken => ({ kind: 'protocol', value, glue })] as const,
  ),
  ...servicePorts.flatMap((service) =>
    service.names.map(
      (name) => [name, (glue: string): PortToken => ({ kind: 'service', value: service, glue })] as const,
    ),
  ),
  ...plain('all', portWords.all),
  ...plain('rest', portWords.rest),
  ...plain('echo', portWords.echo),
  ...plain('type', portWords.type),
  ...plain('ip', portWords.number),
  ...plain('atLeast', portWords.atLeast),
  ...portWords.noise.map((word) => [word, () => null] as const),
  ...portWords.and.map((word) => [word, (glue: string): PortToken => ({ kind: 'comma', inner: false, glue })] as const),
].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));

/** Cuts a text about ports into numbers, protocols, service names and signs; what is none of these is `unknown`. */
export function portTokens(text: string): readonly PortToken[] {
  const line = foldWidth(text).toLowerCase().trim();
  if (line.length > longest) return [{ kind: 'unknown', seen: line.slice(0, 40), glue: '' }];
  const tokens: PortToken[] = [];
  let at = 0;
  let glue = '';
  let depth = 0;
  while (at < line.length) {
    const rest = line.slice(at);
    const sign = rest.charAt(0);
    const number = /^\d{1,9}/.exec(rest)?.[0];
    const word = number === undefined ? words.find(([one]) => isWord(rest, one)) : undefined;
    if (number !== undefined) {
      // 0443 and 1,024 are no ports anybody writes.
      const isPort = !/^0\d/.test(number);
      tokens.push(isPort ? { kind: 'number', value: Number(number), glue } : { kind: 'unknown', seen: number, glue });
      glue = '';
      at += number.length;
    } else if (word !== undefined) {
      const made = word[1](glue);
      if (made !== null) {
        tokens.push(made);
        glue = '';
      }
      at += word[0].length;
    } else {
      at += 1;
      if (/\s/.test(sign) && sign !== '\n') glue ||= ' ';
      else if (dashes.test(sign) && tokens.at(-1)?.kind === 'number') tokens.push({ kind: 'dash', glue });
      else if (/[/:=]/.test(sign)) glue = sign;
      else if (/[(（[{]/.test(sign)) {
        depth += 1;
        glue = '(';
      } else if (/[)）\]}]/.test(sign)) depth = Math.max(0, depth - 1);
      else if (/[,、，;；・|&+\n]/u.test(sign)) {
        tokens.push({ kind: 'comma', inner: depth > 0, glue });
        glue = '';
      } else {
        const seen = /^[a-z0-9._-]+|^[^\s\d,、/()]+/u.exec(rest)?.[0] ?? sign;
        tokens.push({ kind: 'unknown', seen, glue });
        glue = '';
        at += seen.length - 1;
      }
    }
  }
  return tokens;
}

/** A word in Latin letters ends where no letter follows; 「TCP443」 is TCP and a number. */
function isWord(rest: string, word: string): boolean {
  if (!rest.startsWith(word)) return false;
  return !/[a-z]$/.test(word) || !/^[a-z_]/.test(rest.slice(word.length));
}
