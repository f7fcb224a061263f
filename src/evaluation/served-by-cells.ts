import type { RuleHead } from './rule.ts';

/** What a rule serves, from the cells `G1-1.3|27017:9.2.1` it is built for. */
export function servedByCells(cells: readonly string[]): Pick<RuleHead, 'procedures' | 'controls' | 'pair'> {
  const part = (index: number): readonly string[] => [
    ...new Set(cells.map((cell) => cell.split('|')[index] as string)),
  ];
  return { procedures: part(0), controls: part(1), pair: cells[0] ?? '' };
}
