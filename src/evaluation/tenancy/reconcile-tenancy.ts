import type { Row } from '../row.ts';
import { holdBack } from '../trusts/hold-back.ts';
import { crossRows } from './cross-rows.ts';
import { findCrossRights } from './find-cross-rights.ts';
import { findTenants } from './find-tenants.ts';
import { keyRows } from './key-rows.ts';
import { modelRows } from './model-rows.ts';
import { publicRows } from './public-rows.ts';
import { tenancyGapRows } from './tenancy-gap-rows.ts';
import { type TenancyGap, tenancyGaps } from './tenancy-gaps.ts';
import type { TenancyInput } from './tenancy-input.ts';
import { tenancyRow } from './tenancy-row.ts';

/**
 * REC-TEN: the design of tenant separation (DOC-30) against accounts, networks, keys and stores: is each layer kept apart as designed,
 * does nobody of another tenant have rights, is nothing given to strangers. Pure and synchronous.
 */
export function* reconcileTenancy(input: TenancyInput): Iterable<Row> {
  if (input.cells.length === 0) return;
  if (input.separation === null) {
    yield* missingRows(input);
    return;
  }
  const gaps = tenancyGaps(input.world, input.topology);
  const lists = input.places.flatMap(({ populations }) =>
    Object.values(populations).filter(({ complete }) => !complete),
  );
  if (input.separation.length === 0) yield* emptyRows(input);
  yield* holdBack(compare(gaps, input), [...gaps, ...input.topology.unread, ...lists]);
}

function* compare(gaps: readonly TenancyGap[], input: TenancyInput): Iterable<Row> {
  const lines = input.separation ?? [];
  const tenancy = findTenants(lines, input.world);
  const crossing = findCrossRights(tenancy, gaps, input);
  const isKeyed = lines.some(({ model }) => model === 'key');
  const keys = [...keyRows(lines, tenancy, gaps, input)];
  yield* modelRows(lines, tenancy, crossing, keys, gaps, input);
  yield* keys;
  yield* crossRows(crossing, tenancy, input);
  if (tenancy.tenants.length > 0)
    yield* tenancyGapRows(gaps, isKeyed ? ['TEN-KEY', 'TEN-CROSS'] : ['TEN-CROSS'], input);
  yield* publicRows(tenancy, input);
}

/** Without a design there is nothing to measure by: told once per account. */
function* missingRows(input: TenancyInput): Iterable<Row> {
  const accounts = new Set(input.places.map(({ place }) => place.account));
  for (const account of accounts) {
    const object = { kind: 'separation-line', id: '*' };
    const where = { rule: 'TEN-MODEL', object, account, region: 'global' } as const;
    yield* tenancyRow(
      { ...where, result: 'NOT_COLLECTED', reason: 'DOC_NOT_PROVIDED', found: null, evidence: [] },
      input,
    );
  }
}

/** A design of which no line says how anything is kept apart. */
function* emptyRows(input: TenancyInput): Iterable<Row> {
  const object = { kind: 'separation-line', id: '*' };
  const where = { rule: 'TEN-MODEL', object, account: null, region: null } as const;
  yield* tenancyRow(
    { ...where, result: 'INDETERMINATE', reason: 'CRITERION_UNCLEAR', found: null, evidence: [] },
    input,
  );
}
