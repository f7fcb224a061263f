import type { Answers } from '../ask.ts';

/** Search domains: inside the VPC, encrypted, with access control of their own. */
export const opensearch: Answers = {
  ListDomainNames: (ask) => ({
    DomainNames: ask
      .here(ask.company.searchDomains)
      .map(({ name }) => ({ DomainName: name, EngineType: 'OpenSearch' })),
  }),
  DescribeDomains: (ask) => ({
    DomainStatusList: ask
      .here(ask.company.searchDomains)
      .filter(({ name }) => (ask.question.input['DomainNames'] as readonly string[]).includes(name))
      .map(({ name, version, subnets, group, key, log }) => ({
        DomainId: `${ask.account}/${name}`,
        DomainName: name,
        ARN: ask.arn('es', `domain/${name}`),
        Created: true,
        Deleted: false,
        Endpoints: { vpc: `vpc-${name}.${ask.region}.es.amazonaws.com` },
        Processing: false,
        EngineVersion: version,
        ClusterConfig: {
          InstanceType: 'r7g.large.search',
          InstanceCount: 2,
          DedicatedMasterEnabled: false,
          ZoneAwarenessEnabled: true,
        },
        AccessPolicies: JSON.stringify({
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Principal: { AWS: `arn:aws:iam::${ask.account}:root` },
              Action: 'es:ESHttp*',
              Resource: ask.arn('es', `domain/${name}/*`),
            },
          ],
        }),
        VPCOptions: {
          VPCId: ask.id('vpc', 'minato-main'),
          SubnetIds: subnets.map((subnet) => ask.id('subnet', subnet)),
          SecurityGroupIds: [ask.id('sg', group)],
        },
        EncryptionAtRestOptions: { Enabled: true, KmsKeyId: ask.keyArn(key) },
        NodeToNodeEncryptionOptions: { Enabled: true },
        LogPublishingOptions: {
          AUDIT_LOGS: { CloudWatchLogsLogGroupArn: ask.arn('logs', `log-group:${log}`), Enabled: true },
        },
        ServiceSoftwareOptions: { CurrentVersion: 'OpenSearch_2_19_R20260301', UpdateAvailable: false },
        DomainEndpointOptions: { EnforceHTTPS: true, TLSSecurityPolicy: 'Policy-Min-TLS-1-2-PFS-2023-10' },
        AdvancedSecurityOptions: { Enabled: true, InternalUserDatabaseEnabled: false },
      })),
  }),
};
