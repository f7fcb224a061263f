import { makeRow } from '../make-row.ts';
import { analyzerDifferences } from '../matrix/analyzer-differences.ts';
import { differenceDraft } from '../matrix/difference-draft.ts';
import { outsideParties } from '../matrix/outside-parties.ts';
import type { Row } from '../row.ts';
import { analyzerView } from './analyzer-view.ts';
import type { ExternalLink } from './external-link.ts';
import { externalSlots } from './external-slots.ts';
import { trustHead } from './trust-head.ts';
import type { TrustInput } from './trust-input.ts';
import { unreadListRows } from './unread-list-rows.ts';

/** Kinds whose policies Access Analyzer reads (IAM User Guide, "Supported resource types for external access"). */
const analyzed = new Set([
  'iam-role',
  's3-bucket',
  'kms-key',
  'lambda-function',
  'sqs-queue',
  'secret',
  'sns-topic',
  'ebs-snapshot',
  'db-snapshot',
  'db-cluster-snapshot',
  'ecr-repository',
  'file-system',
  'dynamodb-table',
]);

/** Where Access Analyzer and the policies that were read disagree on who comes in, both ways: told, not judged (domain C.4.10). */
export function* analyzerRows(links: readonly ExternalLink[], input: TrustInput): Iterable<Row> {
  const { world, places, external } = input;
  const head = trustHead('EXT-ANALYZER', 'REC-EXT', external, 'M', null);
  const { findings, looksAt } = analyzerView(places);
  const everybody = outsideParties(world).find(({ kind }) => kind === 'anonymous');
  // Whether everybody really comes in is the matrix's question; here it is enough that the policy speaks of everybody.
  const isOpen = (resource: string): boolean => everybody?.where.some(({ of }) => of === resource) === true;
  for (const one of analyzerDifferences(findings, world, isOpen))
    yield makeRow(head, { platform: one.platform, region: 'global' }, differenceDraft(one));
  for (const { of, kind, account, region, party, statements, refs } of links) {
    const seen = analyzed.has(kind) && statements.length > 0 ? looksAt(account, region) : null;
    if (seen === null || findings.some(({ resource }) => resource === of)) continue;
    const named = statements.some(({ principal }) => principal?.patterns.some((one) => one.includes(party)) === true);
    if (!named) continue;
    yield makeRow(
      head,
      { platform: `aws:${account}`, region: 'global' },
      {
        object: { kind, id: `${of} ← ${party}` },
        result: 'INDETERMINATE',
        reason: 'NEEDS_OBSERVATION',
        found: { state: 'seen', value: [party] },
        qualifiers: ['Access Analyzerでは検出なし'],
        evidence: [...refs, ...seen],
      },
    );
  }
  yield* unreadListRows(externalSlots(input).filter((need) => need.head.id === 'EXT-ANALYZER'));
}
