import type { FactKind } from '../fact-kind.ts';
import { openToInternet } from '../open-to-internet.ts';
import { readRules } from '../read-rules.ts';
import { readTags } from '../read-tags.ts';

/** Security groups: who may reach which ports of what they are attached to. */
export const securityGroup: FactKind = {
  kind: 'security-group',
  label: { ja: 'セキュリティグループ', en: 'Security group' },
  service: 'ec2',
  scope: 'region',
  configType: 'AWS::EC2::SecurityGroup',
  list: { service: 'ec2', operation: 'DescribeSecurityGroups', each: 'SecurityGroups', id: 'GroupId' },
  attributes: {
    name: { path: 'GroupName' },
    vpc: { path: 'VpcId' },
    tags: { path: 'Tags', as: readTags },
    tagList: { path: 'Tags' },
    ingress: { path: 'IpPermissions', as: readRules },
    egress: { path: 'IpPermissionsEgress', as: readRules },
    owner: { path: 'OwnerId' },
    ingressLines: { path: 'IpPermissions' },
    egressLines: { path: 'IpPermissionsEgress' },
    openToInternet: { path: 'IpPermissions', as: openToInternet },
    prefixListRules: {
      path: 'IpPermissions',
      as: (permissions: unknown) => readRules(permissions)?.filter(({ cidr }) => cidr.startsWith('pl-')),
    },
  },
};
