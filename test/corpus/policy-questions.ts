import { foreignAccounts } from '../../src/facts/foreign-accounts.ts';
import { publicStatements } from '../../src/facts/public-statements.ts';
import { type PolicyStatement, readPolicy } from '../../src/facts/read-policy.ts';
import type { SpecialQuestion } from './question.ts';
import { read, readList } from './read-fact.ts';
import { Unanswered } from './unanswered.ts';

/** Whether the policy of an attribute lets anybody in who is not of the own or the listed accounts. */
export function lets(attribute: string): SpecialQuestion {
  return (filter, fact, { account }) => {
    if (filter['whitelist_orgids'] !== undefined)
      throw new Unanswered('cross-account by organisation: no fact weighs the organisation of a principal');
    const statements = statementsOf(read(fact, attribute));
    const own = [account, ...((filter['whitelist'] ?? []) as string[])];
    const foreign = filter['everyone_only'] === true ? [] : foreignAccounts(statements, own);
    return publicStatements(statements).length > 0 || foreign.length > 0;
  };
}

/** Whether a snapshot is given to everybody or to an account of somebody else. */
export function given(attribute: string): SpecialQuestion {
  return (filter, fact, { account }) => {
    const receivers = readList(fact, attribute);
    return receivers.some((one) => one === 'all' || (filter['everyone_only'] !== true && one !== account));
  };
}

/** Whether the policy of an attribute has every named statement. */
export function states(attribute: string): SpecialQuestion {
  return (filter, fact) => {
    const statements = statementsOf(read(fact, attribute));
    const ids = (filter['statement_ids'] ?? []) as string[];
    const wanted = (filter['statements'] ?? []) as Readonly<Record<string, unknown>>[];
    if (wanted.some((one) => one['PartialMatch'] !== undefined))
      throw new Unanswered('has-statement with partial match');
    const arn = String(fact.attributes['arn']?.state === 'seen' ? fact.attributes['arn'].value : fact.id);
    return (
      ids.every((id) => statements.some(({ sid }) => sid === id)) &&
      wanted.every((one) => statements.some((statement) => isLike(statement, one, arn)))
    );
  };
}

function isLike(
  statement: PolicyStatement,
  { PartialMatch: _, ...wanted }: Readonly<Record<string, unknown>>,
  arn: string,
): boolean {
  const text = JSON.stringify({ Statement: [wanted] }).replace(/\{\w+_arn\}/g, arn);
  const [asked] = readPolicy(text) ?? [];
  if (asked === undefined) return false;
  const parts: readonly (readonly [string, keyof PolicyStatement])[] = [
    ['Effect', 'effect'],
    ['Principal', 'principals'],
    ['Action', 'actions'],
    ['Resource', 'resources'],
    ['Condition', 'condition'],
  ];
  return parts.every(
    ([member, part]) =>
      wanted[member] === undefined ||
      JSON.stringify(statement[part]).toLowerCase() === JSON.stringify(asked[part]).toLowerCase(),
  );
}

function statementsOf(policy: unknown): readonly PolicyStatement[] {
  if (policy === 'unreadable') throw new Unanswered('the policy cannot be read');
  return Array.isArray(policy) ? (policy as readonly PolicyStatement[]) : [];
}
