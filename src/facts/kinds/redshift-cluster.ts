import type { FactKind } from '../fact-kind.ts';
import { readMember } from '../read-member.ts';
import { readTlsParameter } from '../read-tls-parameter.ts';

/** Provisioned clusters of Amazon Redshift: exposure, encryption, backup, audit log and forced TLS. */
export const redshiftCluster: FactKind = {
  kind: 'redshift-cluster',
  label: { ja: 'Redshiftクラスター', en: 'Redshift cluster' },
  service: 'redshift',
  scope: 'region',
  configType: 'AWS::Redshift::Cluster',
  list: { service: 'redshift', operation: 'DescribeClusters', each: 'Clusters', id: 'ClusterIdentifier' },
  attributes: {
    engine: { path: 'ClusterIdentifier', as: () => 'redshift' },
    engineVersion: { path: 'ClusterVersion' },
    state: { path: 'ClusterStatus' },
    vpc: { path: 'VpcId' },
    zones: { path: 'AvailabilityZone', as: (zone: unknown) => [zone] },
    port: { path: 'Endpoint.Port' },
    securityGroups: {
      path: 'VpcSecurityGroups',
      as: (groups: unknown) => readMember({ groups }, 'groups[].VpcSecurityGroupId'),
    },
    publiclyAccessible: { path: 'PubliclyAccessible' },
    encrypted: { path: 'Encrypted' },
    kmsKey: { path: 'KmsKeyId' },
    enhancedVpcRouting: { path: 'EnhancedVpcRouting' },
    backupRetentionDays: { path: 'AutomatedSnapshotRetentionPeriod' },
    autoVersionUpgrade: { path: 'AllowVersionUpgrade' },
    masterUser: { path: 'MasterUsername' },
    auditLog: {
      ask: {
        service: 'redshift',
        operation: 'DescribeLoggingStatus',
        input: { ClusterIdentifier: 'ClusterIdentifier' },
      },
      path: 'LoggingEnabled',
    },
    tlsParameter: {
      ask: {
        service: 'redshift',
        operation: 'DescribeClusterParameters',
        input: { ParameterGroupName: 'ClusterParameterGroups[].ParameterGroupName' },
      },
      path: 'Parameters',
      all: true,
      as: readTlsParameter,
    },
  },
};
