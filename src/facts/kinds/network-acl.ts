import type { FactKind } from '../fact-kind.ts';
import { readAclEntries } from '../read-acl-entries.ts';
import { readMember } from '../read-member.ts';
import { readTags } from '../read-tags.ts';

/** Network ACLs: the rules at the edge of a subnet, in the order in which they decide. */
export const networkAcl: FactKind = {
  kind: 'network-acl',
  label: { ja: 'ネットワークACL', en: 'Network ACL' },
  service: 'ec2',
  scope: 'region',
  configType: 'AWS::EC2::NetworkAcl',
  list: { service: 'ec2', operation: 'DescribeNetworkAcls', each: 'NetworkAcls', id: 'NetworkAclId' },
  attributes: {
    vpc: { path: 'VpcId' },
    isDefault: { path: 'IsDefault' },
    owner: { path: 'OwnerId' },
    tagList: { path: 'Tags' },
    entryLines: { path: 'Entries' },
    tags: { path: 'Tags', as: readTags },
    subnets: { path: 'Associations', as: (joined: unknown) => readMember({ joined }, 'joined[].SubnetId') },
    ingress: { path: 'Entries', as: (entries: unknown) => readAclEntries(entries, false) },
    egress: { path: 'Entries', as: (entries: unknown) => readAclEntries(entries, true) },
  },
};
