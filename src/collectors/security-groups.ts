import type { Collector } from './collector.ts';

/** Security groups, their rules one by one (the rule id is the unit of evidence) and the VPCs they are shared with. */
export const securityGroups: Collector = {
  item: 'EV-NET-04',
  service: 'ec2',
  operations: [
    {
      operation: 'DescribeSecurityGroups',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 1000 } },
      count: 'SecurityGroups',
      iamActions: ['ec2:DescribeSecurityGroups'],
    },
    {
      operation: 'DescribeSecurityGroupRules',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 1000 } },
      count: 'SecurityGroupRules',
      iamActions: ['ec2:DescribeSecurityGroupRules'],
    },
    {
      operation: 'DescribeSecurityGroupVpcAssociations',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 1000 } },
      count: 'SecurityGroupVpcAssociations',
      iamActions: ['ec2:DescribeSecurityGroupVpcAssociations'],
    },
  ],
};
