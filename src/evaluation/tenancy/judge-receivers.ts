import type { World } from '../../access/world.ts';
import type { Gap } from '../trusts/hold-back.ts';
import type { TenancyDraft } from './tenancy-row.ts';
import type { Tenancy } from './tenant.ts';

type Judged = Pick<TenancyDraft, 'result' | 'reason' | 'found' | 'qualifiers'>;

/** Whether those something is given to are strangers, or another tenant; null where they are neither. */
export function judgeReceivers(
  receivers: readonly string[],
  tenancy: Tenancy,
  account: string,
  { ownUnread }: World,
): Judged | { readonly gap: Gap } | null {
  const found = { state: 'seen', value: receivers.slice(0, 50) } as const;
  if (receivers.includes('*')) return { result: 'MISMATCH', reason: 'PUBLIC', found };
  const named = receivers.map((one) => /\d{12}/.exec(one)?.[0] ?? one);
  const tenantsOf = (id: string): readonly string[] =>
    tenancy.tenants.filter(({ matches }) => matches.includes(id)).map(({ name }) => name);
  const mine = tenantsOf(account);
  const crossing = named.filter((id) => {
    const theirs = tenantsOf(id);
    return id !== account && mine.length > 0 && theirs.length > 0 && !theirs.some((name) => mine.includes(name));
  });
  if (crossing.length > 0)
    return { result: 'MISMATCH', reason: 'EXCESS', found, qualifiers: ['別テナントのアカウントに共有'] };
  const foreign = named.filter((id) => !tenancy.own.has(id) && tenantsOf(id).length === 0);
  if (foreign.length === 0) return null;
  return ownUnread === undefined ? { result: 'MISMATCH', reason: 'EXTERNAL', found } : { gap: ownUnread };
}
