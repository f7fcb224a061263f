import { fillSlots } from '../fill-slots.ts';
import type { Row } from '../row.ts';
import { analyzerRows } from './analyzer-rows.ts';
import type { ExternalGap } from './external-gap.ts';
import { externalGapRows } from './external-gap-rows.ts';
import { externalIdentityRows } from './external-identity-rows.ts';
import { externalLinkRows } from './external-link-rows.ts';
import { externalServiceRows } from './external-service-rows.ts';
import { externalSlots } from './external-slots.ts';
import { holdBack } from './hold-back.ts';
import { listExternalGaps } from './list-external-gaps.ts';
import { listExternalLinks } from './list-external-links.ts';
import { listPartners } from './list-partners.ts';
import type { TrustInput } from './trust-input.ts';

/**
 * REC-EXT: everything that ties the accounts to somebody outside against the client's list of external services (DOC-29), its
 * contractors (DOC-31) and the stakeholders of the engagement. Pure and synchronous.
 */
export function* reconcileExternal(input: TrustInput): Iterable<Row> {
  if (input.external.procedures.length === 0) return;
  const gaps = listExternalGaps(input);
  const lists = gaps.filter(({ object }) => object.kind === 'list').map(({ gap }) => gap);
  yield* fillSlots(holdBack(compare(input, gaps), lists), externalSlots(input));
}

function* compare(input: TrustInput, gaps: readonly ExternalGap[]): Iterable<Row> {
  const links = listExternalLinks(input);
  const partners = listPartners(input);
  yield* externalLinkRows(links, partners, input);
  yield* externalIdentityRows(links, partners, gaps, input);
  yield* externalServiceRows(input);
  yield* analyzerRows(links, input);
  yield* externalGapRows(gaps, input);
}
