import type { Fact, Population } from '../../facts/fact.ts';
import { readTexts } from '../../facts/read-texts.ts';
import type { Reference } from '../../facts/value.ts';
import type { Row } from '../row.ts';
import type { Gap } from '../trusts/hold-back.ts';
import { judgeReceivers } from './judge-receivers.ts';
import { openDoorRows } from './open-door-rows.ts';
import { sharedKinds } from './shared-kinds.ts';
import { tenancyGapDraft } from './tenancy-gap-draft.ts';
import type { TenancyInput, TenancyPlace } from './tenancy-input.ts';
import { tenancyRow } from './tenancy-row.ts';
import type { Tenancy } from './tenant.ts';

const cited = 100;

/** TEN-PUBLIC: snapshots and images given to everybody or to others, public buckets, endpoint services open to everybody. */
export function* publicRows(tenancy: Tenancy, input: TenancyInput): Iterable<Row> {
  for (const { place, populations } of input.places)
    for (const [kind, list] of Object.entries(populations)) yield* kindRows(kind, list, place, tenancy, input);
  yield* openDoorRows(tenancy, input);
}

/** One row for everything given to others, and one for the rest of the list. */
function* kindRows(
  kind: string,
  list: Population,
  { account, region }: TenancyPlace['place'],
  tenancy: Tenancy,
  input: TenancyInput,
): Iterable<Row> {
  const { attribute, tellsAccounts } = sharedKinds[kind] ?? { attribute: '', tellsAccounts: true };
  const where = { rule: 'TEN-PUBLIC', account, region } as const;
  const refs: Reference[] = [...list.refs];
  let gap: Gap | null = list.complete ? null : list;
  let kept = 0;
  for (const fact of list.facts) {
    const value = fact.attributes[attribute];
    if (value === undefined || value.state === 'unread') {
      gap ??= value ?? { code: 'NOT_ATTEMPTED', exact: null, refs: fact.refs };
      continue;
    }
    if (refs.length < cited) refs.push(...value.refs);
    const judged = judgeReceivers(receivers(fact, attribute), tenancy, account, input.world);
    if (judged === null) {
      kept += 1;
      continue;
    }
    const evidence = [...fact.refs, ...value.refs];
    const object = { kind, id: fact.id };
    // Whose account it is must be known before it is called foreign.
    if ('gap' in judged) yield* tenancyRow({ ...where, object, ...tenancyGapDraft(judged.gap, evidence) }, input);
    else yield* tenancyRow({ ...where, object, ...judged, evidence }, input);
  }
  const object = { kind, id: '*' };
  if (gap !== null) yield* tenancyRow({ ...where, object, ...tenancyGapDraft(gap, list.refs) }, input);
  else if (list.facts.length === 0)
    yield* tenancyRow(
      { ...where, object, result: 'OUT_OF_SCOPE', reason: 'NO_POPULATION', found: { state: 'absent' }, evidence: refs },
      input,
    );
  else if (kept > 0) {
    const found = { state: 'seen', value: { count: kept } } as const;
    const qualifiers = tellsAccounts ? [] : ['公開の有無のみ'];
    yield* tenancyRow({ ...where, object, result: 'MATCH', reason: 'EQUAL', found, evidence: refs, qualifiers }, input);
  }
}

/** Accounts, and `*` for everybody. */
function receivers(fact: Fact, attribute: string): readonly string[] {
  const value = fact.attributes[attribute];
  if (value?.state !== 'seen') return [];
  if (typeof value.value === 'boolean') return value.value ? ['*'] : [];
  return readTexts(value.value, '$').map((one) => (one === 'all' ? '*' : one));
}
