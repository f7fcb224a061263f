import { storeRows } from '../../access/world/store-rows.ts';
import type { Row } from '../row.ts';
import { tenancyGapDraft } from './tenancy-gap-draft.ts';
import type { TenancyGap } from './tenancy-gaps.ts';
import type { TenancyInput } from './tenancy-input.ts';
import { type TenancyDraft, tenancyRow } from './tenancy-row.ts';

const services = new Set(storeRows.map(({ service }) => service));

/** Lists of stores that were not read to their end: one row for each question they leave open, in every place they would have filled. */
export function* tenancyGapRows(
  gaps: readonly TenancyGap[],
  rules: readonly TenancyDraft['rule'][],
  input: TenancyInput,
): Iterable<Row> {
  const told = new Set<string>();
  for (const gap of gaps) {
    if (!services.has(gap.service)) continue;
    const own = input.places.filter(({ place }) => place.account === gap.account);
    // Buckets are listed once and stand in any region.
    const there = gap.region === '' ? own : own.filter(({ place }) => place.region === gap.region);
    for (const { place } of there.length === 0 ? own.slice(0, 1) : there)
      for (const rule of rules) {
        const { account, region } = place;
        const draft = { rule, object: { kind: 'list', id: gap.of }, account, region, ...tenancyGapDraft(gap) };
        for (const row of tenancyRow(draft, input)) {
          if (told.has(row.id)) continue;
          told.add(row.id);
          yield row;
        }
      }
  }
}
