import type { PolicyStatement } from './read-policy.ts';

/** The statements that allow every action on every resource, with or without a condition (Security Hub IAM.1). */
export function adminStatements(statements: readonly PolicyStatement[]): PolicyStatement[] {
  return statements.filter(
    (statement) =>
      statement.effect === 'Allow' &&
      statement.actions.some((action) => /^\*+$|^\*+:\*+$/.test(action)) &&
      statement.resources.some((resource) => /^\*+$/.test(resource)),
  );
}
