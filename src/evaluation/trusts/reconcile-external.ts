import { fillSlots } from '../fill-slots.ts';
import { makeRow } from '../make-row.ts';
import { outsideParties } from '../matrix/outside-parties.ts';
import type { Row } from '../row.ts';
import { type AnalyzerView, analyzerView } from './analyzer-view.ts';
import { externalGapRows } from './external-gap-rows.ts';
import { externalIdentityRows } from './external-identity-rows.ts';
import { externalLinkRows } from './external-link-rows.ts';
import { externalServiceRows } from './external-service-rows.ts';
import { externalSlots } from './external-slots.ts';
import { listExternalLinks } from './list-external-links.ts';
import { listPartners } from './list-partners.ts';
import { trustHead } from './trust-head.ts';
import type { TrustInput } from './trust-input.ts';

/**
 * REC-EXT: everything that ties the accounts to somebody outside against the client's list of external services (DOC-29), its
 * contractors (DOC-31) and the stakeholders of the engagement. Pure and synchronous.
 */
export function* reconcileExternal(input: TrustInput): Iterable<Row> {
  if (input.external.procedures.length === 0) return;
  yield* fillSlots(compare(input), externalSlots(input));
}

function* compare(input: TrustInput): Iterable<Row> {
  const links = listExternalLinks(input);
  const partners = listPartners(input);
  const analyzer = analyzerView(input.places);
  yield* externalLinkRows(links, partners, analyzer, input);
  yield* externalIdentityRows(links, partners, input);
  yield* externalServiceRows(input);
  yield* untoldFindings(new Set(links.map(({ of }) => of)), analyzer, input);
  yield* externalGapRows(input);
}

/** What Access Analyzer found and no policy that was read shows: told, not judged (domain C.4.10). */
function* untoldFindings(told: ReadonlySet<string>, { findings }: AnalyzerView, input: TrustInput): Iterable<Row> {
  const known = new Set(outsideParties(input.world).flatMap(({ where }) => where.map(({ of }) => of)));
  for (const [resource, { platform, region, refs }] of findings) {
    if (told.has(resource) || known.has(resource)) continue;
    yield makeRow(
      trustHead('EXT-LINK', 'REC-EXT', input.external, 'M', null),
      { platform, region },
      {
        object: { kind: 'analyzer-finding', id: resource },
        result: 'INDETERMINATE',
        reason: 'NEEDS_OBSERVATION',
        found: { state: 'seen', value: resource },
        qualifiers: ['Access Analyzer だけが検出'],
        evidence: refs,
      },
    );
  }
}
