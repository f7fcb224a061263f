import type { FactKind } from '../fact-kind.ts';
import { readMember } from '../read-member.ts';
import { readNameTag } from '../read-name-tag.ts';
import { readTags } from '../read-tags.ts';
import { restatePolicy } from '../restate-policy.ts';

/** VPC endpoints: private doors from a network to a service, each with a policy where the service supports one. */
export const vpcEndpoint: FactKind = {
  kind: 'vpc-endpoint',
  label: { ja: 'VPCエンドポイント', en: 'VPC endpoint' },
  service: 'ec2',
  scope: 'region',
  configType: 'AWS::EC2::VPCEndpoint',
  list: { service: 'ec2', operation: 'DescribeVpcEndpoints', each: 'VpcEndpoints', id: 'VpcEndpointId' },
  attributes: {
    vpc: { path: 'VpcId' },
    type: { path: 'VpcEndpointType' },
    serviceName: { path: 'ServiceName' },
    state: { path: 'State' },
    tags: { path: 'Tags', as: readTags },
    policy: { path: 'PolicyDocument', as: restatePolicy },
    policyDocument: { path: 'PolicyDocument' },
    owner: { path: 'OwnerId' },
    name: { path: 'Tags', as: readNameTag },
    tagList: { path: 'Tags' },
    routeTables: { path: 'RouteTableIds' },
    interfaces: { path: 'NetworkInterfaceIds' },
    privateDns: { path: 'PrivateDnsEnabled' },
    subnets: { path: 'SubnetIds' },
    securityGroups: { path: 'Groups', as: (groups: unknown) => readMember({ groups }, 'groups[].GroupId') },
  },
};
