import type { Answers, Ask } from '../ask.ts';
import { when } from '../when.ts';
import { databaseSubnets } from './database-subnets.ts';
import { subnetsHere } from './subnets-here.ts';

const secretOf = (ask: Ask, name: string) => ({
  SecretArn: ask.arn('secretsmanager', `secret:rds!db-${name}`),
  SecretStatus: 'active',
  KmsKeyId: ask.keyArn(keyAlias(ask)),
});
const keyAlias = (ask: Ask): string => (ask.place.startsWith('本番') ? 'minato-data' : 'kensho-data');

/** Where an instance stands: zones, subnets and groups. */
function placeOf(ask: Ask, name: string) {
  const own = databaseSubnets(ask).find((one) => one.name === name);
  const zoneOf = (subnet: string): string => `${ask.region}${subnet.slice(-1)}`;
  const [first = '', second] = own?.subnets ?? [];
  const home = ask.company.databaseVpc[ask.place] as string;
  const tier = subnetsHere(ask).filter(({ vpc, subnet }) => vpc.name === home && subnet.tier === 'data');
  return {
    AvailabilityZone: zoneOf(first),
    ...(second === undefined ? {} : { SecondaryAvailabilityZone: zoneOf(second) }),
    VpcSecurityGroups: [{ VpcSecurityGroupId: ask.id('sg', own?.group as string), Status: 'active' }],
    DBSubnetGroup: {
      DBSubnetGroupName: 'data',
      VpcId: ask.id('vpc', home),
      SubnetGroupStatus: 'Complete',
      Subnets: tier.map(({ subnet }) => ({
        SubnetIdentifier: ask.id('subnet', subnet.name),
        SubnetAvailabilityZone: { Name: zoneOf(subnet.name) },
        SubnetStatus: 'Active',
      })),
    },
  };
}

function instance(ask: Ask, name: string, settings: object) {
  return {
    DBInstanceIdentifier: name,
    DBInstanceStatus: 'available',
    Endpoint: { Address: `${name}.example.${ask.region}.rds.amazonaws.com`, Port: 5432 },
    AllocatedStorage: 100,
    ...placeOf(ask, name),
    AutoMinorVersionUpgrade: true,
    PubliclyAccessible: false,
    StorageEncrypted: true,
    KmsKeyId: ask.keyArn(keyAlias(ask)),
    CACertificateIdentifier: 'rds-ca-rsa2048-g1',
    IAMDatabaseAuthenticationEnabled: false,
    DeletionProtection: true,
    CopyTagsToSnapshot: true,
    DBInstanceArn: ask.arn('rds', `db:${name}`),
    TagList: [{ Key: 'Tier', Value: 'data' }],
    ...settings,
  };
}

function cluster(ask: Ask, { name, version, members, created }: Ask['company']['clusters'][number]) {
  return {
    DBClusterIdentifier: name,
    DBClusterArn: ask.arn('rds', `cluster:${name}`),
    Status: 'available',
    Engine: 'aurora-postgresql',
    EngineVersion: version,
    EngineMode: 'provisioned',
    BackupRetentionPeriod: 35,
    MultiAZ: true,
    StorageEncrypted: true,
    KmsKeyId: ask.keyArn(keyAlias(ask)),
    DeletionProtection: true,
    IAMDatabaseAuthenticationEnabled: false,
    HttpEndpointEnabled: false,
    MasterUsername: 'zaiko_admin',
    MasterUserSecret: secretOf(ask, name),
    DBClusterParameterGroup: `${name}-params`,
    EnabledCloudwatchLogsExports: ['postgresql'],
    DBClusterMembers: members.map((DBInstanceIdentifier, index) => ({
      DBInstanceIdentifier,
      IsClusterWriter: index === 0,
      DBClusterParameterGroupStatus: 'in-sync',
      PromotionTier: index,
    })),
    ClusterCreateTime: when(created),
    TagList: [],
  };
}

const forced = {
  ParameterName: 'rds.force_ssl',
  ParameterValue: '1',
  Description: 'Force SSL connections.',
  Source: 'user',
  ApplyType: 'dynamic',
  DataType: 'boolean',
  AllowedValues: '0,1',
  IsModifiable: true,
  ApplyMethod: 'immediate',
};

/** Databases, clusters, snapshots and their parameters. */
export const rds: Answers = {
  DescribeDBInstances: (ask) => ({
    DBInstances: [
      ...ask.here(ask.company.databases).map((db) =>
        instance(ask, db.name, {
          DBInstanceClass: db.class,
          Engine: 'postgres',
          EngineVersion: db.version,
          MasterUsername: 'juchu_admin',
          MasterUserSecret: secretOf(ask, db.name),
          InstanceCreateTime: when(db.created),
          BackupRetentionPeriod: 35,
          LatestRestorableTime: when('2026-04-10 00:55'),
          MultiAZ: db.multiAz,
          ReadReplicaDBInstanceIdentifiers: [],
          DBParameterGroups: [{ DBParameterGroupName: `${db.name}-params`, ParameterApplyStatus: 'in-sync' }],
          EnabledCloudwatchLogsExports: ['postgresql', 'upgrade'],
        }),
      ),
      ...ask.here(ask.company.clusters).flatMap((one) =>
        one.members.map((name) =>
          instance(ask, name, {
            DBInstanceClass: 'db.r6g.large',
            Engine: 'aurora-postgresql',
            EngineVersion: one.version,
            MasterUsername: 'zaiko_admin',
            InstanceCreateTime: when(one.created),
            BackupRetentionPeriod: 35,
            MultiAZ: false,
            DBClusterIdentifier: one.name,
            DBParameterGroups: [{ DBParameterGroupName: 'zaiko-instance-params', ParameterApplyStatus: 'in-sync' }],
          }),
        ),
      ),
    ],
  }),
  DescribeDBClusters: (ask) => ({ DBClusters: ask.here(ask.company.clusters).map((one) => cluster(ask, one)) }),
  DescribeDBParameters: () => ({ Parameters: [forced] }),
  DescribeDBClusterParameters: () => ({ Parameters: [forced] }),
  DescribeDBSnapshots: (ask) => ({
    DBSnapshots: ask.here(ask.company.databaseSnapshots).map(({ name, database, created }) => ({
      DBSnapshotIdentifier: name,
      DBInstanceIdentifier: database,
      SnapshotCreateTime: when(created),
      Engine: 'postgres',
      Status: 'available',
      SnapshotType: 'manual',
      Encrypted: true,
      KmsKeyId: ask.keyArn(keyAlias(ask)),
      DBSnapshotArn: ask.arn('rds', `snapshot:${name}`),
    })),
  }),
  DescribeDBSnapshotAttributes: (ask) => ({
    DBSnapshotAttributesResult: {
      DBSnapshotIdentifier: ask.text('DBSnapshotIdentifier'),
      DBSnapshotAttributes: [{ AttributeName: 'restore', AttributeValues: [] }],
    },
  }),
};
