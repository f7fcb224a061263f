import type { FlowMeaning } from './flow-meaning.ts';
import type { FlowStatement } from './flow-statement.ts';

/** A statement together with what a legend or a footnote says of it: the cell's own ports count, demands add up. */
export function applyMeaning(statement: FlowStatement, meaning: FlowMeaning, isLegend: boolean): FlowStatement {
  const { verdict, ports, unclear } = statement;
  const join = (own: readonly string[], more: readonly string[]): readonly string[] =>
    [...new Set([...own, ...more])].sort((a, b) => (a < b ? -1 : 1));
  const told = meaning.verdict === 'unknown' ? verdict : meaning.verdict;
  return {
    ...statement,
    // A footnote may narrow what the cell allows; it never allows what the cell forbids.
    verdict: isLegend ? meaning.verdict : verdict === 'none' && statement.symbol === '' ? told : verdict,
    ports: ports === undefined ? meaning.ports : ports,
    via: join(statement.via, meaning.via),
    names: join(statement.names, meaning.names),
    conditions: join(statement.conditions, meaning.conditions),
    unclear: unclear ?? (ports === undefined ? meaning.unclear : null),
  };
}
