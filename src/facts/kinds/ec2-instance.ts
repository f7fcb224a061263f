import type { FactKind } from '../fact-kind.ts';
import { readInstant } from '../read-instant.ts';
import { readMember } from '../read-member.ts';
import { readNameTag } from '../read-name-tag.ts';
import { readTags } from '../read-tags.ts';

/** Virtual machines of Amazon EC2. */
export const ec2Instance: FactKind = {
  kind: 'ec2-instance',
  label: { ja: 'EC2インスタンス', en: 'EC2 instance' },
  service: 'ec2',
  scope: 'region',
  configType: 'AWS::EC2::Instance',
  list: { service: 'ec2', operation: 'DescribeInstances', each: 'Reservations[].Instances', id: 'InstanceId' },
  attributes: {
    state: { path: 'State.Name' },
    name: { path: 'Tags', as: readNameTag },
    tags: { path: 'Tags', as: readTags },
    tagList: { path: 'Tags' },
    image: { path: 'ImageId' },
    launchedAt: { path: 'LaunchTime', as: readInstant },
    vpc: { path: 'VpcId' },
    subnet: { path: 'SubnetId' },
    securityGroups: { path: 'SecurityGroups', as: (groups: unknown) => readMember({ groups }, 'groups[].GroupId') },
    instanceProfile: { path: 'IamInstanceProfile.Arn' },
    metadataService: { path: 'MetadataOptions', as: readMetadataService },
    metadataHopLimit: { path: 'MetadataOptions.HttpPutResponseHopLimit' },
    monitoring: { path: 'Monitoring.State' },
    publicAddresses: { path: '$', as: readPublicAddresses },
    managed: {
      among: { service: 'ssm', operation: 'DescribeInstanceInformation', each: 'InstanceInformationList' },
      match: isSameInstance,
      as: (servers: readonly unknown[]) => servers.length > 0,
    },
    patchCompliance: {
      among: { service: 'ssm', operation: 'ListResourceComplianceSummaries', each: 'ResourceComplianceSummaryItems' },
      match: (instance, summary) =>
        readMember(summary, 'ComplianceType') === 'Patch' &&
        readMember(instance, 'InstanceId') === readMember(summary, 'ResourceId'),
      as: ([summary]: readonly unknown[]) => readMember(summary, 'Status'),
    },
    patchesReadAt: {
      among: { service: 'ssm', operation: 'DescribeInstancePatchStates', each: 'InstancePatchStates' },
      match: isSameInstance,
      as: ([state]: readonly unknown[]) => readInstant(readMember(state, 'OperationEndTime')),
    },
  },
};

function isSameInstance(instance: unknown, other: unknown): boolean {
  return readMember(instance, 'InstanceId') === readMember(other, 'InstanceId');
}

/** How the instance gives out its credentials: `disabled`, `required` (IMDSv2 only) or `optional` (IMDSv1 answers too). */
function readMetadataService(options: unknown): unknown {
  return readMember(options, 'HttpEndpoint') === 'disabled' ? 'disabled' : readMember(options, 'HttpTokens');
}

/** Every public IPv4 address of the instance, on whichever network interface it stands. */
function readPublicAddresses(instance: unknown): string[] {
  const own = readMember(instance, 'PublicIpAddress');
  const primary = readMember(instance, 'NetworkInterfaces[].Association.PublicIp');
  const further = readMember(instance, 'NetworkInterfaces[].PrivateIpAddresses[].Association.PublicIp');
  return [...new Set([own, primary, further].flat().filter((address) => typeof address === 'string'))].sort();
}
