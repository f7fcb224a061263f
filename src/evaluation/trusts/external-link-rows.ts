import { makeRow } from '../make-row.ts';
import type { Row } from '../row.ts';
import type { Draft } from '../rule.ts';
import type { AnalyzerView } from './analyzer-view.ts';
import type { ExternalLink } from './external-link.ts';
import { findPartners } from './find-partners.ts';
import { judgeContract } from './judge-contract.ts';
import type { Partner } from './partner.ts';
import { restricts } from './restricts.ts';
import { trustHead } from './trust-head.ts';
import type { TrustInput } from './trust-input.ts';

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

/** Every tie to an account outside against contracts; for roles also whether an ExternalId keeps others of the vendor's customers out. */
export function* externalLinkRows(
  links: readonly ExternalLink[],
  partners: readonly Partner[],
  analyzer: AnalyzerView,
  input: TrustInput,
): Iterable<Row> {
  const list = input.documents.find(({ doc }) => doc === 'DOC-29') ?? null;
  for (const link of links) {
    const { named, candidates } = findPartners(partners, namesOf(link));
    const judged = judgeContract(named, candidates, { asOf: input.asOf, isListed: list !== null });
    const place = { platform: `aws:${link.account}`, region: link.region };
    const arrow = link.direction === 'in' ? '←' : '→';
    const object = { kind: link.kind, id: `${link.of} ${arrow} ${link.party}` };
    const evidence = [...link.refs, ...link.statements.flatMap(({ policy }) => policy.refs)];
    const found = { state: 'seen' as const, value: link.names };
    const criterion = judged.partner?.criterion ?? list;
    yield makeRow(trustHead('EXT-LINK', 'REC-EXT', input.external, 'H', criterion), place, {
      object,
      result: judged.result,
      reason: judged.reason,
      found,
      qualifiers: [...judged.qualifiers, ...secondSource(link, analyzer)],
      evidence,
    });
    if (link.kind !== 'iam-role') continue;
    yield makeRow(trustHead('EXT-CONDITION', 'REC-EXT', input.external, 'H', criterion), place, {
      object,
      ...judgeCondition(link, input, criterion !== null),
      found: { state: 'seen', value: link.statements.map(({ condition }) => condition.map(({ key }) => key)) },
      evidence,
    });
  }
}

function namesOf({ of, party, names }: ExternalLink): readonly string[] {
  const short = /:role\/(?:.*\/)?([^/]+)$/.exec(of)?.[1];
  return [party, ...names, of, ...(short === undefined ? [] : [short])];
}

function judgeCondition(
  { party, statements }: ExternalLink,
  { trustedAccounts }: TrustInput,
  isMeasured: boolean,
): Pick<Draft, 'result' | 'reason' | 'qualifiers'> {
  const literal = (value: string): boolean => value !== '' && !/^\*+$/.test(value);
  const tied = statements.every((statement) =>
    ['sts:ExternalId', 'aws:PrincipalOrgID', 'aws:PrincipalOrgPaths'].some((key) =>
      restricts(statement, [], key, literal),
    ),
  );
  if (!isMeasured) {
    const qualifiers = tied ? [] : ['外部IDの条件なし'];
    return { result: 'NOT_COLLECTED', reason: 'DOC_NOT_PROVIDED', qualifiers };
  }
  if (tied) return { result: 'MATCH', reason: 'EQUAL', qualifiers: [] };
  if (trustedAccounts.includes(party))
    return { result: 'MATCH', reason: 'EQUAL', qualifiers: ['外部IDの条件なし（推奨設定基準 BL-IAM-15 で承認）'] };
  return { result: 'MISMATCH', reason: 'CONDITION', qualifiers: ['外部IDの条件なし'] };
}

function secondSource({ of, kind, account }: ExternalLink, { findings, looksAt }: AnalyzerView): readonly string[] {
  if (findings.has(of)) return ['Access Analyzer でも検出'];
  return analyzed.has(kind) && looksAt(account) ? ['Access Analyzer では検出なし'] : [];
}
