import type { FactKind } from '../fact-kind.ts';
import { readInternetRoutes } from '../read-internet-routes.ts';
import { readMember } from '../read-member.ts';
import { readNameTag } from '../read-name-tag.ts';
import { readTags } from '../read-tags.ts';

/** Subnets of a VPC, with the routes to the internet that they really use. */
export const subnet: FactKind = {
  kind: 'subnet',
  label: { ja: 'サブネット', en: 'Subnet' },
  service: 'ec2',
  scope: 'region',
  configType: 'AWS::EC2::Subnet',
  list: { service: 'ec2', operation: 'DescribeSubnets', each: 'Subnets', id: 'SubnetId' },
  attributes: {
    name: { path: 'Tags', as: readNameTag },
    tags: { path: 'Tags', as: readTags },
    tagList: { path: 'Tags' },
    owner: { path: 'OwnerId' },
    vpc: { path: 'VpcId' },
    cidr: { path: 'CidrBlock' },
    rangeLines6: { path: 'Ipv6CidrBlockAssociationSet' },
    zone: { path: 'AvailabilityZone' },
    mapPublicIp: { path: 'MapPublicIpOnLaunch' },
    assignIpv6: { path: 'AssignIpv6AddressOnCreation' },
    internetRoutes: {
      among: { service: 'ec2', operation: 'DescribeRouteTables', each: 'RouteTables' },
      match: (own, table) => readMember(table, 'VpcId') === readMember(own, 'VpcId'),
      as: readInternetRoutes,
    },
  },
};
