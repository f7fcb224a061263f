import type { FactKind } from '../fact-kind.ts';
import { readInstant } from '../read-instant.ts';
import { readMember } from '../read-member.ts';
import { readText } from '../read-text.ts';

/** An IAM Access Analyzer analyzer and the external access it reports as still open. */
export const accessAnalyzer: FactKind = {
  kind: 'access-analyzer',
  label: { ja: 'IAM Access Analyzer のアナライザー', en: 'IAM Access Analyzer analyzer' },
  service: 'accessanalyzer',
  scope: 'region',
  configType: 'AWS::AccessAnalyzer::Analyzer',
  list: { service: 'accessanalyzer', operation: 'ListAnalyzers', each: 'analyzers', id: 'arn' },
  attributes: {
    name: { path: 'name' },
    type: { path: 'type' },
    status: { path: 'status' },
    created: { path: 'createdAt', as: readInstant },
    lastAnalyzed: { path: 'lastResourceAnalyzedAt', as: readInstant },
    activeExternalResources: {
      ask: { service: 'accessanalyzer', operation: 'ListFindingsV2', input: { analyzerArn: 'arn' } },
      path: 'findings',
      all: true,
      as: (findings: unknown) => openResources(findings),
    },
  },
};

function openResources(findings: unknown): string[] | undefined {
  if (!Array.isArray(findings)) return undefined;
  const open = findings.filter(
    (finding) => readMember(finding, 'status') === 'ACTIVE' && readMember(finding, 'findingType') === 'ExternalAccess',
  );
  return [...new Set(open.map((finding) => readText(finding, 'resource') ?? ''))].sort();
}
