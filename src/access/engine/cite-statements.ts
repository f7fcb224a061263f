import type { DecidingStatement } from '../decision.ts';
import type { CompiledStatement } from './compiled-statement.ts';

function compare(left: CompiledStatement, right: CompiledStatement): number {
  return left.place < right.place ? -1 : left.place > right.place ? 1 : left.cited.index - right.cited.index;
}

/** The statements as a workpaper cites them, each once, in an order that hangs on the policies and not on how they were given. */
export function citeStatements(statements: readonly CompiledStatement[]): readonly DecidingStatement[] {
  const [only] = statements;
  if (only !== undefined && statements.length === 1) return [only.cited];
  return [...new Set([...statements].sort(compare).map(({ cited }) => cited))];
}
