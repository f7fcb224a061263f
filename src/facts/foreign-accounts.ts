import type { PolicyStatement } from './read-policy.ts';

/** Keys by which a statement for `*` or for a service names the accounts it really serves. */
const NAMING = new Set([
  'aws:principalaccount',
  'aws:principalarn',
  'aws:sourceaccount',
  'aws:sourceowner',
  'aws:sourcearn',
  'kms:calleraccount',
]);

/**
 * Account ids that Allow statements let in and that are none of the client's own, sorted: named as principal, or named by the
 * condition of a statement for `*` or for a service.
 */
export function foreignAccounts(statements: readonly PolicyStatement[], own: readonly string[]): string[] {
  const named = statements.filter((statement) => statement.effect === 'Allow').flatMap(accountsOf);
  return [...new Set(named)].filter((account) => !own.includes(account)).sort();
}

function accountsOf(statement: PolicyStatement): string[] {
  const principals = statement.principals
    .filter((principal) => principal.startsWith('AWS:'))
    .flatMap((principal) => accountIn(principal.slice(4)));
  const open = statement.principals.some((principal) => principal === '*' || principal.startsWith('Service:'));
  const conditions = open ? Object.entries(statement.condition) : [];
  return principals.concat(
    conditions.flatMap(([operator, keys]) =>
      /Not/i.test(operator)
        ? []
        : Object.entries(keys).flatMap(([key, values]) => (NAMING.has(key) ? values.flatMap(accountIn) : [])),
    ),
  );
}

function accountIn(value: string): string[] {
  const account = /^\d{12}$/.test(value) ? value : value.split(':')[4];
  return account !== undefined && /^\d{12}$/.test(account) ? [account] : [];
}
