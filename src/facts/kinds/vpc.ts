import type { FactKind } from '../fact-kind.ts';
import { readMember } from '../read-member.ts';
import { readNameTag } from '../read-name-tag.ts';
import { readTags } from '../read-tags.ts';
import { readText } from '../read-text.ts';

/** Virtual networks of Amazon VPC and the flow logs that record their traffic. */
export const vpc: FactKind = {
  kind: 'vpc',
  label: { ja: 'VPC', en: 'VPC' },
  service: 'ec2',
  scope: 'region',
  configType: 'AWS::EC2::VPC',
  list: { service: 'ec2', operation: 'DescribeVpcs', each: 'Vpcs', id: 'VpcId' },
  attributes: {
    name: { path: 'Tags', as: readNameTag },
    tags: { path: 'Tags', as: readTags },
    tagList: { path: 'Tags' },
    cidr: { path: 'CidrBlock' },
    owner: { path: 'OwnerId' },
    isDefault: { path: 'IsDefault' },
    rangeLines: { path: 'CidrBlockAssociationSet' },
    rangeLines6: { path: 'Ipv6CidrBlockAssociationSet' },
    ranges: { path: 'CidrBlockAssociationSet', as: (set: unknown) => readMember({ set }, 'set[].CidrBlock') },
    dhcpOptions: { path: 'DhcpOptionsId' },
    flowLogs: {
      among: { service: 'ec2', operation: 'DescribeFlowLogs', each: 'FlowLogs' },
      match: belongs,
      as: (logs: readonly unknown[]) => logs.map((log) => String(readMember(log, 'FlowLogId'))),
    },
    flowLogDestinations: {
      among: { service: 'ec2', operation: 'DescribeFlowLogs', each: 'FlowLogs' },
      match: belongs,
      as: (logs: readonly unknown[]) =>
        logs.map((log) => readText(log, 'LogDestination') ?? readText(log, 'LogGroupName') ?? ''),
    },
    flowLogDelivery: {
      among: { service: 'ec2', operation: 'DescribeFlowLogs', each: 'FlowLogs' },
      match: belongs,
      as: (logs: readonly unknown[]) => logs.map((log) => readText(log, 'DeliverLogsStatus') ?? ''),
    },
    flowLogTraffic: {
      among: { service: 'ec2', operation: 'DescribeFlowLogs', each: 'FlowLogs' },
      match: belongs,
      as: (logs: readonly unknown[]) => [...new Set(logs.map((log) => String(readMember(log, 'TrafficType'))))].sort(),
    },
  },
};

/** A flow log counts for the network it was made for and while it runs. */
function belongs(network: unknown, log: unknown): boolean {
  return (
    readMember(log, 'ResourceId') === readMember(network, 'VpcId') && readMember(log, 'FlowLogStatus') === 'ACTIVE'
  );
}
