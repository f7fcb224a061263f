import type { Hop } from '../../network/reach.ts';
import { showRule } from './show-rule.ts';

const most = 16;

/** The stations of a way, each with the rules that decide there. */
export function showHops(hops: readonly Hop[]): readonly Readonly<Record<string, unknown>>[] {
  return hops.slice(0, most).map(({ kind, id, rules }) => ({ kind, id, rules: rules.map(showRule) }));
}
