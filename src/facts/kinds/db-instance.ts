import type { FactKind } from '../fact-kind.ts';
import { readInstant } from '../read-instant.ts';
import { readMember } from '../read-member.ts';
import { readTags } from '../read-tags.ts';
import { readTlsParameter } from '../read-tls-parameter.ts';

/** Database instances of Amazon RDS; those of Aurora, DocumentDB and Neptune name the cluster they belong to. */
export const dbInstance: FactKind = {
  kind: 'db-instance',
  label: { ja: 'DBインスタンス', en: 'DB instance' },
  service: 'rds',
  scope: 'region',
  configType: 'AWS::RDS::DBInstance',
  list: {
    service: 'rds',
    operation: 'DescribeDBInstances',
    each: 'DBInstances',
    // Older answers carry no ARN; the name is unique in its region.
    id: (element) => String(readMember(element, 'DBInstanceArn') ?? readMember(element, 'DBInstanceIdentifier')),
  },
  attributes: {
    name: { path: 'DBInstanceIdentifier' },
    state: { path: 'DBInstanceStatus' },
    engine: { path: 'Engine' },
    engineVersion: { path: 'EngineVersion' },
    cluster: { path: 'DBClusterIdentifier' },
    replicaOf: { path: '$', as: readSource },
    tags: { path: 'TagList', as: readTags },
    tagList: { path: 'TagList' },
    resourceId: { path: 'DbiResourceId' },
    createdAt: { path: 'InstanceCreateTime', as: readInstant },
    publiclyAccessible: { path: 'PubliclyAccessible' },
    encrypted: { path: 'StorageEncrypted' },
    kmsKey: { path: 'KmsKeyId' },
    backupRetentionDays: { path: 'BackupRetentionPeriod' },
    latestRestorableAt: { path: 'LatestRestorableTime', as: readInstant },
    autoMinorUpgrade: { path: 'AutoMinorVersionUpgrade' },
    deletionProtection: { path: 'DeletionProtection' },
    multiAz: { path: 'MultiAZ' },
    iamAuthentication: { path: 'IAMDatabaseAuthenticationEnabled' },
    masterUser: { path: 'MasterUsername' },
    masterSecret: { path: 'MasterUserSecret.SecretArn' },
    vpc: { path: 'DBSubnetGroup.VpcId' },
    subnets: {
      path: 'DBSubnetGroup.Subnets',
      as: (group: unknown) => readMember({ group }, 'group[].SubnetIdentifier'),
    },
    zones: { path: '$', as: readZones },
    port: { path: 'Endpoint.Port' },
    securityGroups: {
      path: 'VpcSecurityGroups',
      as: (groups: unknown) => readMember({ groups }, 'groups[].VpcSecurityGroupId'),
    },
    certificateAuthority: { path: 'CACertificateIdentifier' },
    logExports: { path: 'EnabledCloudwatchLogsExports' },
    parameterGroup: { path: 'DBParameterGroups[].DBParameterGroupName' },
    pendingMaintenance: {
      among: {
        service: 'rds',
        operation: 'DescribePendingMaintenanceActions',
        each: 'PendingMaintenanceActions',
      },
      match: (own, waiting) => readMember(waiting, 'ResourceIdentifier') === readMember(own, 'DBInstanceArn'),
      as: (waiting: readonly unknown[]) =>
        readMember({ waiting }, 'waiting[].PendingMaintenanceActionDetails[].Action'),
    },
    tlsParameter: {
      ask: {
        service: 'rds',
        operation: 'DescribeDBParameters',
        input: { DBParameterGroupName: 'DBParameterGroups[].DBParameterGroupName' },
      },
      path: 'Parameters',
      all: true,
      as: readTlsParameter,
    },
  },
};

/** The instance or cluster this one is a copy of. */
function readSource(instance: unknown): unknown {
  const source = readMember(instance, 'ReadReplicaSourceDBInstanceIdentifier');
  return source === undefined ? readMember(instance, 'ReadReplicaSourceDBClusterIdentifier') : source;
}

/** Zones the instance stands in: its own and that of its standby. */
function readZones(instance: unknown): unknown[] {
  return [readMember(instance, 'AvailabilityZone'), readMember(instance, 'SecondaryAvailabilityZone')].filter(
    (zone) => zone !== undefined,
  );
}
