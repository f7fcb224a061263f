import type { FactKind } from '../fact-kind.ts';
import { readMember } from '../read-member.ts';
import { readNameTag } from '../read-name-tag.ts';

/** Elastic IP addresses: fixed public addresses and what they stand for. */
export const elasticAddress: FactKind = {
  kind: 'elastic-address',
  label: { ja: 'Elastic IPアドレス', en: 'Elastic IP address' },
  service: 'ec2',
  scope: 'region',
  list: {
    service: 'ec2',
    operation: 'DescribeAddresses',
    each: 'Addresses',
    // An address of EC2-Classic has no allocation.
    id: (address) => String(readMember(address, 'AllocationId') ?? readMember(address, 'PublicIp')),
  },
  attributes: {
    name: { path: 'Tags', as: readNameTag },
    tagList: { path: 'Tags' },
    publicAddress: { path: 'PublicIp' },
    privateAddress: { path: 'PrivateIpAddress' },
    interface: { path: 'NetworkInterfaceId' },
    instance: { path: 'InstanceId' },
  },
};
