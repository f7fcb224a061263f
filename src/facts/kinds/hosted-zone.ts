import { awsTargets } from '../aws-targets.ts';
import type { Attribute, FactKind } from '../fact-kind.ts';
import { readMember } from '../read-member.ts';
import { readText } from '../read-text.ts';

const records: Attribute = {
  ask: { service: 'route53', operation: 'ListResourceRecordSets', input: { HostedZoneId: 'Id' } },
  path: 'ResourceRecordSets',
  all: true,
};

/** Zones of Amazon Route 53: whether they are public, signed and logged, and which of their records point at AWS. */
export const hostedZone: FactKind = {
  kind: 'hosted-zone',
  label: { ja: 'ホストゾーン', en: 'Hosted zone' },
  service: 'route53',
  scope: 'account',
  configType: 'AWS::Route53::HostedZone',
  list: { service: 'route53', operation: 'ListHostedZones', each: 'HostedZones', id: 'Id' },
  attributes: {
    name: { path: 'Name' },
    private: { path: 'Config.PrivateZone' },
    signing: {
      ask: { service: 'route53', operation: 'GetDNSSEC', input: { HostedZoneId: 'Id' } },
      path: 'Status.ServeSignature',
    },
    queryLogs: {
      among: { service: 'route53', operation: 'ListQueryLoggingConfigs', each: 'QueryLoggingConfigs' },
      match: (zone, log) => readText(zone, 'Id')?.split('/').at(-1) === readText(log, 'HostedZoneId'),
      as: (logs: readonly unknown[]) => logs.map((log) => readMember(log, 'CloudWatchLogsLogGroupArn')),
    },
    // Records of which nothing in this account's account-wide lists is known to be the target.
    unknownTargets: {
      combine: [
        records,
        listed('cloudfront', 'ListDistributions', 'DistributionList.Items', 'DomainName'),
        listed('s3', 'ListBuckets', 'Buckets', 'Name'),
      ],
      as: ([found, distributions, buckets]: readonly unknown[]) => awsTargets(found, distributions, buckets),
    },
  },
};

/** A member of every element of another list of the account. */
function listed(service: string, operation: string, each: string, member: string): Attribute {
  return {
    among: { service, operation, each },
    match: () => true,
    as: (elements: readonly unknown[]) => elements.flatMap((element) => readText(element, member) ?? []),
  };
}
