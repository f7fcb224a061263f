import type { FactKind } from '../fact-kind.ts';
import { readMember } from '../read-member.ts';

/** Network interfaces: where machines and managed services (databases, functions, load balancers) stand in a network. */
export const networkInterface: FactKind = {
  kind: 'network-interface',
  label: { ja: 'ネットワークインターフェイス', en: 'Network interface' },
  service: 'ec2',
  scope: 'region',
  configType: 'AWS::EC2::NetworkInterface',
  list: {
    service: 'ec2',
    operation: 'DescribeNetworkInterfaces',
    each: 'NetworkInterfaces',
    id: 'NetworkInterfaceId',
  },
  attributes: {
    type: { path: 'InterfaceType' },
    description: { path: 'Description' },
    vpc: { path: 'VpcId' },
    subnet: { path: 'SubnetId' },
    status: { path: 'Status' },
    instance: { path: 'Attachment.InstanceId' },
    requester: { path: 'RequesterId' },
    privateAddress: { path: 'PrivateIpAddress' },
    publicAddress: { path: 'Association.PublicIp' },
    owner: { path: 'OwnerId' },
    tagList: { path: 'TagSet' },
    zone: { path: 'AvailabilityZone' },
    checksAddresses: { path: 'SourceDestCheck' },
    deniesInternet: { path: 'DenyAllIgwTraffic' },
    privateLines: { path: 'PrivateIpAddresses' },
    lines6: { path: 'Ipv6Addresses' },
    prefixLines: { path: 'Ipv4Prefixes' },
    prefixLines6: { path: 'Ipv6Prefixes' },
    securityGroups: { path: 'Groups', as: (groups: unknown) => readMember({ groups }, 'groups[].GroupId') },
  },
};
