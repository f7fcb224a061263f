import type { FactKind } from '../fact-kind.ts';
import { readTags } from '../read-tags.ts';

/** Peering connections between two VPCs, also between two companies. */
export const peering: FactKind = {
  kind: 'peering',
  label: { ja: 'VPCピアリング接続', en: 'VPC peering connection' },
  service: 'ec2',
  scope: 'region',
  configType: 'AWS::EC2::VPCPeeringConnection',
  list: {
    service: 'ec2',
    operation: 'DescribeVpcPeeringConnections',
    each: 'VpcPeeringConnections',
    id: 'VpcPeeringConnectionId',
  },
  attributes: {
    state: { path: 'Status.Code' },
    tags: { path: 'Tags', as: readTags },
    tagList: { path: 'Tags' },
    requester: { path: 'RequesterVpcInfo' },
    accepter: { path: 'AccepterVpcInfo' },
    requesterAccount: { path: 'RequesterVpcInfo.OwnerId' },
    requesterVpc: { path: 'RequesterVpcInfo.VpcId' },
    requesterCidr: { path: 'RequesterVpcInfo.CidrBlock' },
    accepterAccount: { path: 'AccepterVpcInfo.OwnerId' },
    accepterVpc: { path: 'AccepterVpcInfo.VpcId' },
    accepterCidr: { path: 'AccepterVpcInfo.CidrBlock' },
  },
};
