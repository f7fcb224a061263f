import type { Collector } from './collector.ts';

/**
 * Hosted zones with all their records, whether they are signed, and whether queries are logged.
 * Pages of records go on from a name: a name cut by the page's end is told again from its first record, so none is lost.
 */
export const hostedZones: Collector = {
  item: 'EV-NET-22',
  service: 'route53',
  operations: [
    {
      operation: 'ListHostedZones',
      scope: 'account',
      paging: { request: 'Marker', response: 'NextMarker', more: 'IsTruncated', size: { MaxItems: 100 } },
      count: 'HostedZones',
      iamActions: ['route53:ListHostedZones'],
    },
    {
      operation: 'ListResourceRecordSets',
      scope: 'account',
      parent: { operation: 'ListHostedZones', each: 'HostedZones', bind: { HostedZoneId: 'Id' } },
      // More than 300 records of one name end as PAGE_TOKEN_REPEATED: cut and told so, never a loop.
      paging: { request: 'StartRecordName', response: 'NextRecordName', more: 'IsTruncated', size: { MaxItems: 300 } },
      count: 'ResourceRecordSets',
      iamActions: ['route53:ListResourceRecordSets'],
    },
    {
      operation: 'GetDNSSEC',
      scope: 'account',
      parent: {
        operation: 'ListHostedZones',
        each: 'HostedZones',
        bind: { HostedZoneId: 'Id' },
        // Private zones cannot be signed and answer InvalidArgument.
        where: { 'Config.PrivateZone': [false] },
      },
      count: 'KeySigningKeys',
      iamActions: ['route53:GetDNSSEC'],
    },
    {
      operation: 'ListQueryLoggingConfigs',
      scope: 'account',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 100 } },
      count: 'QueryLoggingConfigs',
      iamActions: ['route53:ListQueryLoggingConfigs'],
    },
  ],
};
