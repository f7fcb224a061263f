import { foreignAccounts } from '../../facts/foreign-accounts.ts';
import { publicStatements } from '../../facts/public-statements.ts';
import type { PolicyStatement } from '../../facts/read-policy.ts';
import { seenValue } from '../../facts/seen-value.ts';
import type { CheckFunction } from '../check-function.ts';

/** Conditions that tie a foreign account's request to one customer or one organisation. */
const TYING = ['sts:externalid', 'aws:principalorgid', 'aws:principalorgpaths'];

/** A role trusts nobody unknown: not everyone, and no account outside the client's without ExternalId or organisation condition. */
export const roleTrustClosed: CheckFunction = {
  name: 'role-trust-closed',
  rests: ['trustPolicy', 'trustStatements'],
  compare(fact, parameter, { ownAccounts, account }) {
    const statements = seenValue(fact, 'trustStatements') as readonly PolicyStatement[] | undefined;
    if (statements === undefined) {
      return { result: 'INDETERMINATE', reason: 'UNKNOWN_CONDITION', found: 'unreadable-policy' };
    }
    const open = publicStatements(statements).filter((statement) => !isTied(statement));
    if (open.length > 0)
      return { result: 'MISMATCH', reason: 'PUBLIC', found: open.flatMap((entry) => entry.principals) };
    const trusted = [account, ...ownAccounts, ...(Array.isArray(parameter) ? parameter.map(String) : [])];
    const foreign = foreignAccounts(
      statements.filter((statement) => !isTied(statement)),
      trusted,
    );
    if (foreign.length > 0) return { result: 'MISMATCH', reason: 'EXTERNAL', found: foreign };
    return { result: 'MATCH', reason: 'EQUAL', found: foreignAccounts(statements, [account]) };
  },
};

function isTied(statement: PolicyStatement): boolean {
  return Object.entries(statement.condition).some(
    ([operator, keys]) =>
      /^(?:ForAnyValue:)?String(?:Equals|Like)(?:IgnoreCase)?$/i.test(operator) &&
      TYING.some((key) => (keys[key] ?? []).some((value) => !/^\*+$/.test(value))),
  );
}
