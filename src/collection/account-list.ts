import type { Evidence } from '../evidence/read-evidence.ts';
import { elementsOf } from './elements-of.ts';
import { valueAt } from './value-at.ts';

/** The organisation's list of its accounts as the evidence has it. */
export interface AccountList {
  /** Evidence id of the list; null while none was read. */
  readonly id: string | null;
  /** Exact code of the last attempt, where it failed. */
  readonly unread: string | null;
  readonly accounts: readonly { readonly id: string; readonly name: string; readonly state: string | null }[];
}

/** Reads the counting ListAccounts answer of the account that is asked for it; a denied or cut list is no list, and never an empty one. */
export function accountList(evidence: Evidence | null, management: string): AccountList {
  const isList = (one: { service: string; operation: string; account: string }): boolean =>
    one.service === 'organizations' && one.operation === 'ListAccounts' && one.account === management;
  const none = { id: null, accounts: [] };
  const answer = evidence?.answers.find(isList);
  if (evidence === null || answer === undefined) {
    const gap = evidence?.notAsked.find(isList);
    return { ...none, unread: gap === undefined ? null : (gap.code ?? gap.reason) };
  }
  if (answer.outcome !== 'answered') return { ...none, unread: answer.code ?? answer.outcome };
  const accounts = evidence
    .pages(answer)
    .flatMap((page) => elementsOf(page, 'Accounts'))
    .map((element) => ({
      id: String(valueAt(element, 'Id')),
      name: textAt(element, 'Name') ?? '',
      // AWS is replacing Status by State (Organizations API, Account); the newer word counts where both are given.
      state: textAt(element, 'State') ?? textAt(element, 'Status'),
    }));
  if (accounts.some(({ id }) => !/^\d{12}$/.test(id))) return { ...none, unread: 'MALFORMED_BODY' };
  return { id: answer.evidenceId, unread: answer.laterCode, accounts };
}

function textAt(element: unknown, member: string): string | null {
  const value = valueAt(element, member);
  return typeof value === 'string' ? value : null;
}
