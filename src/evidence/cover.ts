import { maskText } from './mask-text.ts';
import type { Masking } from './masking.ts';
import { standIn } from './stand-in.ts';

const deepest = 500;

/** Replaces every text, number and flag below a place that must not be stored; null stays, because nothing was there. */
export function cover(
  node: unknown,
  rule: string,
  name: string,
  masking: Masking,
  count: () => void,
  depth = 0,
): unknown {
  if (node === null || node === undefined) return node;
  if (typeof node === 'object' && depth < deepest) {
    if (Array.isArray(node)) return node.map((item) => cover(item, rule, name, masking, count, depth + 1));
    return Object.fromEntries(
      Object.entries(node).map(([own, member]) => [
        own.length < 8 ? own : maskText(own, masking),
        cover(member, rule, own, masking, count, depth + 1),
      ]),
    );
  }
  const token = standIn(rule, typeof node === 'object' ? '' : String(node), name, masking);
  if (token !== node) count();
  return token;
}
