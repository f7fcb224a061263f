import type { DecidingStatement } from '../decision.ts';
import type { PolicyKind } from '../policy.ts';
import type { CompiledStatement } from './compiled-statement.ts';

/** Identity side, resource side, then what limits. */
const ranks: Readonly<Record<PolicyKind, number>> = {
  identity: 0,
  resource: 1,
  trust: 1,
  grant: 1,
  acl: 1,
  boundary: 2,
  session: 3,
  scp: 4,
  rcp: 5,
  endpoint: 6,
};

function placeOf({ policy }: DecidingStatement): string {
  return `${ranks[policy.kind]}\n${policy.name}\n${policy.arn ?? ''}\n${policy.attachedTo ?? ''}`;
}

function compare(left: DecidingStatement, right: DecidingStatement): number {
  const [before, after] = [placeOf(left), placeOf(right)];
  return before < after ? -1 : before > after ? 1 : left.index - right.index;
}

/** The statements as a workpaper cites them, each once, in an order that hangs on the policies and not on how they were given. */
export function citeStatements(statements: readonly CompiledStatement[]): readonly DecidingStatement[] {
  const [only] = statements;
  if (only !== undefined && statements.length === 1) return [only.cited];
  return [...new Set(statements.map(({ cited }) => cited))].sort(compare);
}
