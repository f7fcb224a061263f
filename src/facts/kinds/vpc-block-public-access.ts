import type { FactKind } from '../fact-kind.ts';
import { readInstant } from '../read-instant.ts';
import { readMember } from '../read-member.ts';

/** The regional switch that keeps every VPC off the internet, and its exclusions. */
export const vpcBlockPublicAccess: FactKind = {
  kind: 'vpc-block-public-access',
  label: { ja: 'VPCパブリックアクセスブロック', en: 'VPC Block Public Access' },
  service: 'ec2',
  scope: 'region',
  configType: 'AWS::EC2::VPCBlockPublicAccessOptions',
  list: {
    service: 'ec2',
    operation: 'DescribeVpcBlockPublicAccessOptions',
    each: '$',
    single: true,
    id: 'vpc-block-public-access',
  },
  attributes: {
    mode: { path: 'VpcBlockPublicAccessOptions.InternetGatewayBlockMode' },
    state: { path: 'VpcBlockPublicAccessOptions.State' },
    changedAt: { path: 'VpcBlockPublicAccessOptions.LastUpdateTimestamp', as: readInstant },
    exclusionLines: {
      among: {
        service: 'ec2',
        operation: 'DescribeVpcBlockPublicAccessExclusions',
        each: 'VpcBlockPublicAccessExclusions',
      },
      match: () => true,
    },
    exclusions: {
      among: {
        service: 'ec2',
        operation: 'DescribeVpcBlockPublicAccessExclusions',
        each: 'VpcBlockPublicAccessExclusions',
      },
      match: () => true,
      as: (found: readonly unknown[]) =>
        found.map(
          (exclusion) =>
            `${readMember(exclusion, 'ResourceArn')}:${readMember(exclusion, 'InternetGatewayExclusionMode')}`,
        ),
    },
  },
};
