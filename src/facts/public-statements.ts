import { isNarrowing } from './is-narrowing.ts';
import type { PolicyStatement } from './read-policy.ts';

/**
 * The statements that allow everyone: `Principal *` (or everyone but some, `NotPrincipal`) without a condition that narrows it.
 * Rule: Amazon S3 User Guide, "The meaning of 'public'"; a Deny elsewhere is not weighed, that is the access engine's part.
 */
export function publicStatements(statements: readonly PolicyStatement[]): PolicyStatement[] {
  return statements.filter(
    (statement) =>
      statement.effect === 'Allow' &&
      (statement.notPrincipals.length > 0 || statement.principals.some(isEveryone)) &&
      !isNarrowing(statement.condition),
  );
}

function isEveryone(principal: string): boolean {
  return principal === '*' || principal.endsWith(':*');
}
