import type { Collector } from './collector.ts';

/** Trails seen in a region, replicas and organisation trails included, whether they log, and what they log. */
export const cloudtrailTrails: Collector = {
  item: 'EV-CT-01',
  service: 'cloudtrail',
  operations: [
    {
      operation: 'DescribeTrails',
      scope: 'region',
      input: { includeShadowTrails: true },
      count: 'trailList',
      iamActions: ['cloudtrail:DescribeTrails'],
    },
    {
      operation: 'GetTrailStatus',
      scope: 'region',
      parent: { operation: 'DescribeTrails', each: 'trailList', bind: { Name: 'TrailARN' } },
      iamActions: ['cloudtrail:GetTrailStatus'],
    },
    {
      operation: 'GetEventSelectors',
      scope: 'region',
      parent: { operation: 'DescribeTrails', each: 'trailList', bind: { TrailName: 'TrailARN' } },
      iamActions: ['cloudtrail:GetEventSelectors'],
    },
    {
      operation: 'GetInsightSelectors',
      scope: 'region',
      parent: { operation: 'DescribeTrails', each: 'trailList', bind: { TrailName: 'TrailARN' } },
      // CloudTrail API, GetInsightSelectors: the trail has no Insights.
      absent: ['InsightNotEnabledException'],
      iamActions: ['cloudtrail:GetInsightSelectors'],
    },
  ],
};
