import type { Draft } from '../rule.ts';
import type { Partner } from './partner.ts';

/** What the client's lines say of somebody who can come in, and the line that decided. */
export interface ContractVerdict extends Pick<Draft, 'result' | 'reason' | 'qualifiers'> {
  readonly partner: Partner | null;
}

/** Compares somebody outside with the lines that name it: listed, under contract, and the contract not over on the reference day. */
export function judgeContract(
  named: readonly Partner[],
  candidates: readonly string[],
  { asOf, isListed }: { readonly asOf: string; readonly isListed: boolean },
): ContractVerdict {
  const under = named.filter(({ hasContract }) => hasContract);
  const current = under.find(
    ({ contractEnd, isEndUnclear }) => !isEndUnclear && (contractEnd === null || contractEnd >= asOf),
  );
  if (current !== undefined)
    return {
      partner: current,
      result: 'MATCH',
      reason: 'EQUAL',
      qualifiers: current.contractEnd === null ? ['契約終了日の記載なし'] : [],
    };
  const over = under.find(({ contractEnd }) => contractEnd !== null);
  if (over !== undefined)
    return { partner: over, result: 'MISMATCH', reason: 'OVERDUE', qualifiers: [`契約終了日：${over.contractEnd}`] };
  if (under[0] !== undefined)
    return {
      partner: under[0],
      result: 'INDETERMINATE',
      reason: 'CRITERION_UNCLEAR',
      qualifiers: ['契約終了日を読み取れない'],
    };
  if (named[0] !== undefined)
    return { partner: named[0], result: 'MISMATCH', reason: 'EXTERNAL', qualifiers: ['契約の記載なし'] };
  if (candidates.length > 0)
    return {
      partner: null,
      result: 'INDETERMINATE',
      reason: 'MAPPING_UNCONFIRMED',
      qualifiers: [`候補：${candidates.join('、')}`],
    };
  return isListed
    ? { partner: null, result: 'MISMATCH', reason: 'UNREGISTERED', qualifiers: [] }
    : { partner: null, result: 'NOT_COLLECTED', reason: 'DOC_NOT_PROVIDED', qualifiers: [] };
}
