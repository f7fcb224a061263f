import type { FactKind } from '../fact-kind.ts';

/** Rules of security groups one by one, each with its own id: the unit in which an auditor cites them. */
export const securityGroupRule: FactKind = {
  kind: 'security-group-rule',
  label: { ja: 'セキュリティグループの規則', en: 'Security group rule' },
  service: 'ec2',
  scope: 'region',
  part: true,
  list: {
    service: 'ec2',
    operation: 'DescribeSecurityGroupRules',
    each: 'SecurityGroupRules',
    id: 'SecurityGroupRuleId',
  },
  attributes: {
    group: { path: 'GroupId' },
    line: { path: '$' },
  },
};
