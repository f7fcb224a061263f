import type { FactKind } from '../fact-kind.ts';
import { readInstant } from '../read-instant.ts';

/** Analyses of Reachability Analyzer that the client already ran: a second opinion on a path. */
export const reachabilityAnalysis: FactKind = {
  kind: 'reachability-analysis',
  label: { ja: '到達可能性アナライザーの結果', en: 'Reachability Analyzer result' },
  service: 'ec2',
  scope: 'region',
  part: true,
  list: {
    service: 'ec2',
    operation: 'DescribeNetworkInsightsAnalyses',
    each: 'NetworkInsightsAnalyses',
    id: 'NetworkInsightsAnalysisId',
  },
  attributes: {
    path: { path: 'NetworkInsightsPathId' },
    state: { path: 'Status' },
    startedAt: { path: 'StartDate', as: readInstant },
    pathFound: { path: 'NetworkPathFound' },
    forwardPath: { path: 'ForwardPathComponents' },
    explanations: { path: 'Explanations' },
  },
};
