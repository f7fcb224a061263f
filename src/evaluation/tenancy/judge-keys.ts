import { storeRows } from '../../access/world/store-rows.ts';
import type { SeparationLine } from '../../engagement/network/separation-design.ts';
import type { Row } from '../row.ts';
import { tenancyGapDraft } from './tenancy-gap-draft.ts';
import type { TenancyGap } from './tenancy-gaps.ts';
import type { TenancyDraft } from './tenancy-row.ts';

type Judged = Pick<TenancyDraft, 'result' | 'reason' | 'found' | 'evidence' | 'qualifiers'>;

const services = new Set(storeRows.flatMap(({ key, service }) => (key === undefined ? [] : [service])));

/** A line that gives each tenant a key of its own, by what was said of each key. */
export function judgeKeys(line: SeparationLine, rows: readonly Row[], gaps: readonly TenancyGap[]): Judged {
  const own = rows.filter(({ criterion }) => line.tenant === null || criterion?.at === line.criterion.at);
  const differing = own.filter(({ result }) => result === 'MISMATCH');
  const evidence = own.flatMap((row) => row.evidence);
  const found = {
    state: 'seen',
    value: { count: own.length, shared: differing.map(({ object }) => object.id).slice(0, 20) },
  } as const;
  const [first] = differing;
  if (first !== undefined)
    return {
      result: 'MISMATCH',
      reason: 'VALUE',
      found,
      evidence: differing.flatMap((row) => row.evidence),
      qualifiers: first.qualifiers,
    };
  const open = own.find(({ result }) => result === 'NOT_COLLECTED');
  if (open !== undefined)
    return { result: 'NOT_COLLECTED', reason: open.reason, found: open.found, evidence: open.evidence };
  const gap = gaps.find(({ service }) => services.has(service));
  if (gap !== undefined) return tenancyGapDraft(gap, evidence);
  if (own.length === 0)
    return {
      result: 'INDETERMINATE',
      reason: 'UNASSIGNED',
      found,
      evidence,
      qualifiers: ['テナントの保管先を特定できない'],
    };
  return { result: 'MATCH', reason: 'EQUAL', found, evidence };
}
