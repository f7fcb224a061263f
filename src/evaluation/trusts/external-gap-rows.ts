import { makeRow } from '../make-row.ts';
import type { Row } from '../row.ts';
import type { Draft } from '../rule.ts';
import type { ExternalGap } from './external-gap.ts';
import { trustHead } from './trust-head.ts';
import type { TrustInput } from './trust-input.ts';

/** One row for everything that was not read and could hold a tie to somebody outside; what could be a role has its conditions open, too. */
export function* externalGapRows(gaps: readonly ExternalGap[], { external }: TrustInput): Iterable<Row> {
  for (const { account, region, object, isRole, gap } of gaps) {
    const reason = (gap.code ?? 'NOT_ATTEMPTED') as Draft['reason'];
    const draft: Draft = {
      object,
      result: 'NOT_COLLECTED',
      reason,
      found: { state: 'unread', code: gap.exact ?? reason },
      qualifiers: [],
      evidence: gap.refs,
    };
    for (const id of isRole ? ['EXT-LINK', 'EXT-CONDITION'] : ['EXT-LINK'])
      yield makeRow(trustHead(id, 'REC-EXT', external, 'H', null), { platform: `aws:${account}`, region }, draft);
  }
}
