import type { Row } from '../row.ts';
import type { CrossHolder, CrossRight } from './cross-right.ts';
import { tenancyGapDraft } from './tenancy-gap-draft.ts';
import type { TenancyInput } from './tenancy-input.ts';
import { type TenancyDraft, tenancyRow } from './tenancy-row.ts';
import type { Tenancy } from './tenant.ts';

type Judged = Pick<TenancyDraft, 'result' | 'reason' | 'found' | 'evidence' | 'qualifiers'>;

/** TEN-CROSS: whether a principal of one tenant may read or change what another tenant stores. */
export function* crossRows(crossing: readonly CrossRight[], tenancy: Tenancy, input: TenancyInput): Iterable<Row> {
  const hasPeople = tenancy.principals.some((one) => tenancy.of({ ...one, id: one.arn }).length > 0);
  for (const right of crossing) {
    const { store, target, tenants } = right;
    const line = tenancy.tenants.find(({ name }) => name === tenants[0])?.lines[0];
    const { account, region, kind } = store;
    yield* tenancyRow(
      {
        rule: 'TEN-CROSS',
        object: { kind, id: target },
        account,
        region,
        ...(line === undefined ? {} : { criterion: line.criterion }),
        ...judge(right, hasPeople),
      },
      input,
    );
  }
}

function judge({ tenants, proven, conditional, gap, refs }: CrossRight, hasPeople: boolean): Judged {
  const found = (all: readonly CrossHolder[]): Judged['found'] => {
    const holders = all
      .slice(0, 20)
      .map(({ principal, tenants: theirs, actions }) => ({ principal, tenants: theirs, actions }));
    return { state: 'seen', value: { tenants, holders, count: all.length } };
  };
  const notes = (all: readonly CrossHolder[]): readonly string[] => [
    ...new Set(all.flatMap(({ qualifiers }) => qualifiers)),
  ];
  if (proven.length > 0)
    return {
      result: 'MISMATCH',
      reason: 'EXCESS',
      found: found(proven),
      evidence: [...refs, ...proven.flatMap((one) => one.refs)],
      qualifiers: ['別テナントの主体が操作可能', ...notes(proven)],
    };
  const evidence = [...refs, ...conditional.flatMap((one) => one.refs)];
  if (gap !== null) return tenancyGapDraft(gap, evidence);
  if (conditional.length > 0)
    return {
      result: 'INDETERMINATE',
      reason: 'RUNTIME_DEPENDENT',
      found: found(conditional),
      evidence,
      qualifiers: ['条件付き', ...notes(conditional)],
    };
  if (!hasPeople)
    return {
      result: 'INDETERMINATE',
      reason: 'UNASSIGNED',
      found: found([]),
      evidence,
      qualifiers: ['テナントの主体を特定できない'],
    };
  return { result: 'MATCH', reason: 'EQUAL', found: found([]), evidence };
}
