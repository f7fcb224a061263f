import { storeRows } from '../../access/world/store-rows.ts';
import type { SeparationLine } from '../../engagement/network/separation-design.ts';
import type { CrossRight } from './cross-right.ts';
import { tenancyGapDraft } from './tenancy-gap-draft.ts';
import type { TenancyGap } from './tenancy-gaps.ts';
import type { TenancyDraft } from './tenancy-row.ts';
import type { Tenancy } from './tenant.ts';

type Judged = Pick<TenancyDraft, 'result' | 'reason' | 'found' | 'evidence' | 'qualifiers'>;

const services = new Set(storeRows.map(({ service }) => service));

/** A layer kept apart by rights alone (or by names inside a bucket): it holds where nobody of another tenant has any. */
export function judgeIdentity(
  { tenant, model }: SeparationLine,
  tenancy: Tenancy,
  crossing: readonly CrossRight[],
  gaps: readonly TenancyGap[],
): Judged {
  const asked = tenant?.trim() ?? null;
  const own = crossing.filter(
    ({ tenants, store, target }) =>
      (asked === null || tenants.includes(asked)) && (model !== 'prefix' || target !== store.arn),
  );
  const broken = own.filter(({ proven }) => proven.length > 0);
  const evidence = own.flatMap(({ refs }) => refs);
  if (broken.length > 0) {
    const value = { stores: broken.slice(0, 20).map(({ target }) => target), count: broken.length };
    const refs = broken.flatMap((one) => [...one.refs, ...one.proven.flatMap((each) => each.refs)]);
    return {
      result: 'MISMATCH',
      reason: 'CONDITION',
      found: { state: 'seen', value },
      evidence: refs,
      qualifiers: ['別テナントの主体が操作可能'],
    };
  }
  const list = gaps.find(({ service }) => (model === 'prefix' ? service === 's3' : services.has(service)));
  // A store of which nobody can tell whose it is may be this tenant's.
  const open = crossing.find((one) => one.gap !== null && (own.includes(one) || one.tenants.length === 0));
  const gap = open?.gap ?? list ?? null;
  if (gap !== null) return tenancyGapDraft(gap, evidence);
  const unclear = (reason: Judged['reason'], qualifier: string): Judged => {
    return {
      result: 'INDETERMINATE',
      reason,
      found: { state: 'seen', value: { stores: own.length } },
      evidence,
      qualifiers: [qualifier],
    };
  };
  if (own.some(({ conditional }) => conditional.length > 0)) return unclear('RUNTIME_DEPENDENT', '条件付き');
  const hasPeople = tenancy.principals.some((one) => tenancy.of({ ...one, id: one.arn }).length > 0);
  // Names inside one bucket that no right tells apart are told apart by the application alone.
  if (model === 'prefix' && (!hasPeople || own.length === 0))
    return unclear('RUNTIME_DEPENDENT', 'アプリケーションの試験が必要');
  if (!hasPeople || own.length === 0) return unclear('UNASSIGNED', 'テナントの主体を特定できない');
  return { result: 'MATCH', reason: 'EQUAL', found: { state: 'seen', value: { stores: own.length } }, evidence };
}
