import type { Answers, Ask } from '../ask.ts';
import { uuid } from '../uuid.ts';

type Zone = Ask['company']['hostedZones'][number];

function recordOf({ name, alias, canonical, text }: Zone['records'][number]) {
  const Name = `${name}.`;
  if (alias !== undefined) {
    const AliasTarget = { HostedZoneId: 'Z2FDTNDATAQYW2', DNSName: `${alias}.`, EvaluateTargetHealth: false };
    return { Name, Type: 'A', AliasTarget };
  }
  return canonical === undefined
    ? { Name, Type: 'TXT', TTL: 300, ResourceRecords: [{ Value: `"${text}"` }] }
    : { Name, Type: 'CNAME', TTL: 300, ResourceRecords: [{ Value: canonical }] };
}

/** Names: one zone for everybody, one inside. */
export const route53: Answers = {
  ListHostedZones: (ask) => ({
    HostedZones: ask.mine(ask.company.hostedZones).map(({ name, id, records, ...zone }) => ({
      Id: `/hostedzone/${id}`,
      Name: `${name}.`,
      CallerReference: uuid(`zone ${id}`),
      Config: { PrivateZone: zone.private === true },
      ResourceRecordSetCount: records.length,
    })),
    IsTruncated: false,
    MaxItems: 100,
  }),
  ListResourceRecordSets: (ask) => ({
    ResourceRecordSets: ask
      .mine(ask.company.hostedZones)
      .filter(({ id }) => ask.text('HostedZoneId') === `/hostedzone/${id}`)
      .flatMap(({ records }) => records.map(recordOf)),
    IsTruncated: false,
    MaxItems: 300,
  }),
  GetDNSSEC: () => ({ Status: { ServeSignature: 'NOT_SIGNING' }, KeySigningKeys: [] }),
  ListQueryLoggingConfigs: (ask) => ({
    QueryLoggingConfigs: ask.mine(ask.company.hostedZones).flatMap(({ id, log }) =>
      log === undefined
        ? []
        : [
            {
              Id: uuid(`query log ${id}`),
              HostedZoneId: id,
              CloudWatchLogsLogGroupArn: ask.arn('logs', `log-group:${log}:*`),
            },
          ],
    ),
  }),
};
