import type { Collector } from './collector.ts';

/** Servers under Systems Manager: agents, patch states, compliance, patch baselines and associations. */
export const ssmPatches: Collector = {
  item: 'EV-SSM-02',
  service: 'ssm',
  operations: [
    {
      operation: 'DescribeInstanceInformation',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 50 } },
      count: 'InstanceInformationList',
      iamActions: ['ssm:DescribeInstanceInformation'],
    },
    {
      operation: 'DescribeInstancePatchStates',
      scope: 'region',
      // At most 50 servers per question (API reference of DescribeInstancePatchStates).
      parent: {
        operation: 'DescribeInstanceInformation',
        each: 'InstanceInformationList',
        bind: { InstanceIds: 'InstanceId' },
        batch: { member: 'InstanceIds', size: 50 },
      },
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 100 } },
      count: 'InstancePatchStates',
      iamActions: ['ssm:DescribeInstancePatchStates'],
    },
    {
      operation: 'ListResourceComplianceSummaries',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 50 } },
      count: 'ResourceComplianceSummaryItems',
      iamActions: ['ssm:ListResourceComplianceSummaries'],
    },
    {
      operation: 'DescribePatchBaselines',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 100 } },
      count: 'BaselineIdentities',
      iamActions: ['ssm:DescribePatchBaselines'],
    },
    {
      operation: 'ListAssociations',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 50 } },
      count: 'Associations',
      iamActions: ['ssm:ListAssociations'],
    },
  ],
};
