import type { Row } from '../row.ts';
import type { Conflict } from './conflict.ts';
import type { DutiesInput } from './duties-input.ts';

/**
 * A compensating control of the client's table counts only where it names an approved one by its id, with approver and term
 * (decision 3); words alone leave a note.
 */
export function compensationOf(
  { line }: Conflict,
  { exceptions, people }: DutiesInput,
): { readonly disposition: Row['disposition']; readonly qualifiers: readonly string[] } {
  const text = line?.compensation ?? null;
  if (text === null) return { disposition: null, qualifiers: [] };
  const words = new Set(text.split(/[^\p{L}\p{N}_-]+/u));
  const named = exceptions.filter(({ id, kind }) => kind === '代替管理策' && words.has(id));
  const valid = named.find(({ expires }) => expires >= people.asOf);
  if (valid === undefined)
    return {
      disposition: null,
      qualifiers: [named.length > 0 ? '例外期限切れ' : '代替管理策の記載あり（承認未確認）'],
    };
  const { kind, id, approver, expires } = valid;
  return { disposition: { kind, id, approver, expires }, qualifiers: [] };
}
