import type { Collector } from './collector.ts';

/** Reachability analyses that the client already ran; none is started, because that creates billed resources. */
export const networkInsights: Collector = {
  item: 'EV-NET-25',
  service: 'ec2',
  operations: [
    {
      operation: 'DescribeNetworkInsightsAnalyses',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 100 } },
      count: 'NetworkInsightsAnalyses',
      iamActions: ['ec2:DescribeNetworkInsightsAnalyses'],
    },
    {
      operation: 'DescribeNetworkInsightsAccessScopes',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 100 } },
      count: 'NetworkInsightsAccessScopes',
      iamActions: ['ec2:DescribeNetworkInsightsAccessScopes'],
    },
    {
      operation: 'DescribeNetworkInsightsAccessScopeAnalyses',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 100 } },
      count: 'NetworkInsightsAccessScopeAnalyses',
      iamActions: ['ec2:DescribeNetworkInsightsAccessScopeAnalyses'],
    },
    {
      operation: 'GetNetworkInsightsAccessScopeAnalysisFindings',
      scope: 'region',
      parent: {
        operation: 'DescribeNetworkInsightsAccessScopeAnalyses',
        each: 'NetworkInsightsAccessScopeAnalyses',
        bind: { NetworkInsightsAccessScopeAnalysisId: 'NetworkInsightsAccessScopeAnalysisId' },
        where: { Status: ['succeeded'] },
      },
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 100 } },
      count: 'AnalysisFindings',
      iamActions: ['ec2:GetNetworkInsightsAccessScopeAnalysisFindings'],
    },
  ],
};
