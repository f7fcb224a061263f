import type { FactKind } from '../fact-kind.ts';
import { readNameTag } from '../read-name-tag.ts';

/** EC2 Instance Connect endpoints: doors through which an identity reaches private servers. */
export const instanceConnectEndpoint: FactKind = {
  kind: 'instance-connect-endpoint',
  label: { ja: 'EC2 Instance Connectエンドポイント', en: 'EC2 Instance Connect endpoint' },
  service: 'ec2',
  scope: 'region',
  list: {
    service: 'ec2',
    operation: 'DescribeInstanceConnectEndpoints',
    each: 'InstanceConnectEndpoints',
    id: 'InstanceConnectEndpointId',
  },
  attributes: {
    name: { path: 'Tags', as: readNameTag },
    tagList: { path: 'Tags' },
    owner: { path: 'OwnerId' },
    state: { path: 'State' },
    vpc: { path: 'VpcId' },
    subnet: { path: 'SubnetId' },
    interfaces: { path: 'NetworkInterfaceIds' },
    securityGroups: { path: 'SecurityGroupIds' },
    keepsClientAddress: { path: 'PreserveClientIp' },
  },
};
