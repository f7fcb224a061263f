import { isClosed } from '../../access/world/is-closed.ts';
import { storeRows } from '../../access/world/store-rows.ts';
import type { WorldResource } from '../../access/world.ts';
import type { SeparationLine } from '../../engagement/network/separation-design.ts';
import type { Row } from '../row.ts';
import type { Gap } from '../trusts/hold-back.ts';
import { tenancyGapDraft } from './tenancy-gap-draft.ts';
import type { TenancyGap } from './tenancy-gaps.ts';
import type { TenancyInput } from './tenancy-input.ts';
import { tenancyRow } from './tenancy-row.ts';
import type { Tenancy } from './tenant.ts';

/** Kinds whose evidence tells the key. */
const keyed = new Map(
  storeRows.flatMap(({ kind, key, service }) => (key === undefined ? [] : [[kind, service] as const])),
);

/** TEN-KEY: where the design gives each tenant a key of its own, whether a key protects the stores of several. */
export function* keyRows(
  lines: readonly SeparationLine[],
  tenancy: Tenancy,
  gaps: readonly TenancyGap[],
  input: TenancyInput,
): Iterable<Row> {
  const required = lines.filter(({ model }) => model === 'key');
  const [first] = required;
  if (first === undefined || tenancy.tenants.every(({ matches }) => matches.length === 0)) return;
  const asked = new Set(required.flatMap(({ tenant }) => (tenant === null ? [] : [tenant.trim()])));
  const isAsked = (name: string): boolean => required.some(({ tenant }) => tenant === null) || asked.has(name);
  const lineOf = (name: string): SeparationLine => required.find(({ tenant }) => tenant?.trim() === name) ?? first;
  const byKey = new Map<string, { store: WorldResource; tenants: readonly string[] }[]>();
  const stores = tenancy.stores.filter(({ kind }) => keyed.has(kind));
  for (const store of stores) {
    const tenants = tenancy.of({ ...store, id: store.arn });
    const [own] = tenants.filter(isAsked);
    const { key, kind, arn, account, region, refs } = store;
    // Whose a store is may hang on tags that were not read.
    const isHidden = tenancy.isOpen(store);
    if (typeof key === 'string' && (tenants.length > 0 || isHidden))
      byKey.set(key, [...(byKey.get(key) ?? []), { store, tenants }]);
    if (typeof key === 'string' || (own === undefined && !(isHidden && isClosed(key)))) continue;
    const where = {
      rule: 'TEN-KEY',
      object: { kind, id: arn },
      account,
      region,
      criterion: lineOf(own ?? '').criterion,
    } as const;
    const judged = isClosed(key)
      ? tenancyGapDraft(key, refs)
      : ({
          result: 'MISMATCH',
          reason: 'MISSING',
          found: { state: 'absent' },
          evidence: refs,
          qualifiers: ['顧客管理の鍵なし'],
        } as const);
    yield* tenancyRow({ ...where, ...judged }, input);
  }
  for (const [key, held] of [...byKey].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const tenants = [...new Set(held.flatMap((one) => one.tenants))].sort();
    const own = tenants.find(isAsked);
    if (own === undefined && !held.some(({ store }) => tenancy.isOpen(store))) continue;
    const [, , , region = null, account = null] = key.split(':');
    const gap = openOf(key, stores, tenancy, gaps);
    const evidence = held.flatMap(({ store }) => store.refs);
    const value = { tenants, stores: held.slice(0, 20).map(({ store }) => store.arn), count: held.length };
    const found = { state: 'seen', value } as const;
    const where = {
      rule: 'TEN-KEY',
      object: { kind: 'kms-key', id: key },
      account,
      region,
      criterion: lineOf(own ?? '').criterion,
    } as const;
    if (tenants.length > 1)
      yield* tenancyRow(
        { ...where, result: 'MISMATCH', reason: 'VALUE', found, evidence, qualifiers: ['テナント間で共用'] },
        input,
      );
    else if (gap !== null) yield* tenancyRow({ ...where, ...tenancyGapDraft(gap, evidence) }, input);
    else yield* tenancyRow({ ...where, result: 'MATCH', reason: 'EQUAL', found, evidence }, input);
  }
}

/** A store, the key of one, or the tags of one that were not read: it may share the key, where it stands in the key's region. */
function openOf(
  usedKey: string,
  stores: readonly WorldResource[],
  tenancy: Tenancy,
  gaps: readonly TenancyGap[],
): Gap | null {
  const [, , , region = '', account = ''] = usedKey.split(':');
  const isNear = (there: string): boolean => region === '' || there === '' || there === 'global' || there === region;
  for (const store of stores.filter((one) => isNear(one.region))) {
    if (isClosed(store.key) && (tenancy.isOpen(store) || tenancy.of({ ...store, id: store.arn }).length > 0))
      return store.key;
    if (tenancy.isOpen(store) && store.tags.state === 'unread' && store.key !== null) return store.tags;
  }
  const services = new Set(keyed.values());
  const lists = gaps.filter((gap) => services.has(gap.service) && (gap.region === '' || isNear(gap.region)));
  return lists.find((gap) => gap.account === account) ?? lists[0] ?? null;
}
