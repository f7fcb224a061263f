import type { FactKind } from '../fact-kind.ts';
import { readInstant } from '../read-instant.ts';

/** Analyses of Network Access Analyzer that the client already ran, and the paths they found. */
export const accessScopeAnalysis: FactKind = {
  kind: 'access-scope-analysis',
  label: { ja: 'ネットワークアクセスアナライザーの結果', en: 'Network Access Analyzer result' },
  service: 'ec2',
  scope: 'region',
  part: true,
  list: {
    service: 'ec2',
    operation: 'DescribeNetworkInsightsAccessScopeAnalyses',
    each: 'NetworkInsightsAccessScopeAnalyses',
    id: 'NetworkInsightsAccessScopeAnalysisId',
  },
  attributes: {
    scope: { path: 'NetworkInsightsAccessScopeId' },
    state: { path: 'Status' },
    endedAt: { path: 'EndDate', as: readInstant },
    findingsFound: { path: 'FindingsFound' },
    interfaces: { path: 'AnalyzedEniCount' },
    findings: {
      ask: {
        service: 'ec2',
        operation: 'GetNetworkInsightsAccessScopeAnalysisFindings',
        input: { NetworkInsightsAccessScopeAnalysisId: 'NetworkInsightsAccessScopeAnalysisId' },
      },
      path: 'AnalysisFindings',
      all: true,
    },
  },
};
