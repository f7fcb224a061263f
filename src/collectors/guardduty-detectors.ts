import type { Collector } from './collector.ts';

/** Detectors of GuardDuty, what they watch, what they found, and the accounts they cover. */
export const guarddutyDetectors: Collector = {
  item: 'EV-GD-01',
  service: 'guardduty',
  operations: [
    {
      operation: 'ListDetectors',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 50 } },
      count: 'DetectorIds',
      iamActions: ['guardduty:ListDetectors'],
    },
    {
      operation: 'GetDetector',
      scope: 'region',
      parent: { operation: 'ListDetectors', each: 'DetectorIds', bind: { DetectorId: '$' } },
      iamActions: ['guardduty:GetDetector'],
    },
    {
      operation: 'ListFindings',
      scope: 'region',
      parent: { operation: 'ListDetectors', each: 'DetectorIds', bind: { DetectorId: '$' } },
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 50 } },
      count: 'FindingIds',
      iamActions: ['guardduty:ListFindings'],
      retentionDays: 90,
    },
    {
      operation: 'GetFindings',
      scope: 'region',
      parent: {
        operation: 'ListFindings',
        each: 'FindingIds',
        bind: { DetectorId: '^DetectorId', FindingIds: '$' },
        batch: { member: 'FindingIds', size: 50 },
      },
      count: 'Findings',
      iamActions: ['guardduty:GetFindings'],
      redact: [{ path: 'Findings[].Resource.AccessKeyDetails.AccessKeyId', rule: 'R7' }],
      retentionDays: 90,
    },
    {
      operation: 'ListMembers',
      scope: 'region',
      input: { OnlyAssociated: 'false' },
      parent: { operation: 'ListDetectors', each: 'DetectorIds', bind: { DetectorId: '$' } },
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 50 } },
      count: 'Members',
      iamActions: ['guardduty:ListMembers'],
      redact: [{ path: 'Members[].Email', rule: 'R5' }],
    },
    {
      operation: 'DescribeOrganizationConfiguration',
      scope: 'region',
      parent: { operation: 'ListDetectors', each: 'DetectorIds', bind: { DetectorId: '$' } },
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 50 } },
      iamActions: ['guardduty:DescribeOrganizationConfiguration'],
    },
    {
      operation: 'ListPublishingDestinations',
      scope: 'region',
      parent: { operation: 'ListDetectors', each: 'DetectorIds', bind: { DetectorId: '$' } },
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 50 } },
      count: 'Destinations',
      iamActions: ['guardduty:ListPublishingDestinations'],
    },
  ],
};
