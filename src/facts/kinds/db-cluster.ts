import type { FactKind } from '../fact-kind.ts';
import { readMember } from '../read-member.ts';
import { readTags } from '../read-tags.ts';
import { readTlsParameter } from '../read-tls-parameter.ts';

/** Database clusters (Aurora, Multi-AZ, DocumentDB, Neptune): what holds for all their instances. */
export const dbCluster: FactKind = {
  kind: 'db-cluster',
  label: { ja: 'DBクラスター', en: 'DB cluster' },
  service: 'rds',
  scope: 'region',
  configType: 'AWS::RDS::DBCluster',
  list: {
    service: 'rds',
    operation: 'DescribeDBClusters',
    each: 'DBClusters',
    // Older answers carry no ARN; the name is unique in its region.
    id: (element) => String(readMember(element, 'DBClusterArn') ?? readMember(element, 'DBClusterIdentifier')),
  },
  attributes: {
    name: { path: 'DBClusterIdentifier' },
    state: { path: 'Status' },
    engine: { path: 'Engine' },
    engineVersion: { path: 'EngineVersion' },
    engineMode: { path: 'EngineMode' },
    replicaOf: { path: 'ReplicationSourceIdentifier', as: (source: unknown) => (source === '' ? undefined : source) },
    tags: { path: 'TagList', as: readTags },
    tagList: { path: 'TagList' },
    resourceId: { path: 'DbClusterResourceId' },
    publiclyAccessible: { path: 'PubliclyAccessible' },
    encrypted: { path: 'StorageEncrypted' },
    kmsKey: { path: 'KmsKeyId' },
    backupRetentionDays: { path: 'BackupRetentionPeriod' },
    autoMinorUpgrade: { path: 'AutoMinorVersionUpgrade' },
    deletionProtection: { path: 'DeletionProtection' },
    multiAz: { path: 'MultiAZ' },
    iamAuthentication: { path: 'IAMDatabaseAuthenticationEnabled' },
    dataApi: { path: 'HttpEndpointEnabled' },
    masterUser: { path: 'MasterUsername' },
    masterSecret: { path: 'MasterUserSecret.SecretArn' },
    subnetGroup: { path: 'DBSubnetGroup' },
    parameterGroup: { path: 'DBClusterParameterGroup' },
    pendingMaintenance: {
      among: {
        service: 'rds',
        operation: 'DescribePendingMaintenanceActions',
        each: 'PendingMaintenanceActions',
      },
      match: (own, waiting) => readMember(waiting, 'ResourceIdentifier') === readMember(own, 'DBClusterArn'),
      as: (waiting: readonly unknown[]) =>
        readMember({ waiting }, 'waiting[].PendingMaintenanceActionDetails[].Action'),
    },
    tlsParameter: {
      ask: {
        service: 'rds',
        operation: 'DescribeDBClusterParameters',
        input: { DBClusterParameterGroupName: 'DBClusterParameterGroup' },
      },
      path: 'Parameters',
      all: true,
      as: readTlsParameter,
    },
  },
};
