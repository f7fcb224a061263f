import type { ProfilePart } from './profile-part.ts';

/** What stands for each level on storage, databases, search, keys and secrets. */
export const contentProfiles: ProfilePart = {
  s3: {
    '*': {
      L: 'ListAllMyBuckets',
      R: 'GetBucketLocation',
      D: 'GetObject',
      W: 'PutObject DeleteObject',
      P: 'PutBucketPolicy',
    },
    bucket: {
      L: 'ListBucket',
      R: 'GetBucketLocation',
      D: 'GetObject',
      W: 'PutObject DeleteObject',
      P: 'PutBucketPolicy',
      S: 'PutBucketPublicAccessBlock',
      T: 'PutBucketTagging',
    },
    object: { L: 'ListBucket', D: 'GetObject', W: 'PutObject DeleteObject', T: 'PutObjectTagging' },
    accesspoint: {
      L: 'ListBucket',
      R: 'GetAccessPoint',
      D: 'GetObject',
      W: 'PutObject DeleteObject',
      P: 'PutAccessPointPolicy',
    },
  },
  s3tables: { Table: { R: 'GetTable', D: 'GetTableData', W: 'PutTableData', P: 'PutTablePolicy' } },
  elasticfilesystem: {
    '*': {
      L: 'DescribeFileSystems',
      D: 'ClientMount',
      W: 'ClientWrite',
      P: 'PutFileSystemPolicy',
      S: 'PutBackupPolicy',
      T: 'TagResource',
    },
  },
  ebs: { snapshot: { D: 'GetSnapshotBlock', W: 'PutSnapshotBlock' } },
  dynamodb: {
    '*': {
      L: 'ListTables',
      R: 'DescribeTable',
      D: 'GetItem Query',
      W: 'PutItem UpdateItem DeleteItem',
      P: 'PutResourcePolicy',
      S: 'UpdateContinuousBackups',
      T: 'TagResource',
    },
  },
  rds: {
    '*': { L: 'DescribeDBInstances', W: 'ModifyDBInstance', S: 'DeleteDBSnapshot', T: 'AddTagsToResource' },
    db: {
      L: 'DescribeDBInstances',
      W: 'ModifyDBInstance',
      S: 'DeleteDBInstanceAutomatedBackup',
      T: 'AddTagsToResource',
    },
    cluster: {
      L: 'DescribeDBClusters',
      W: 'ModifyDBCluster',
      S: 'DeleteDBClusterAutomatedBackup',
      T: 'AddTagsToResource',
    },
    snapshot: {
      L: 'DescribeDBSnapshots',
      P: 'ModifyDBSnapshotAttribute',
      S: 'DeleteDBSnapshot',
      T: 'AddTagsToResource',
    },
    'cluster-snapshot': {
      L: 'DescribeDBClusterSnapshots',
      P: 'ModifyDBClusterSnapshotAttribute',
      S: 'DeleteDBClusterSnapshot',
      T: 'AddTagsToResource',
    },
  },
  'rds-db': { '*': { X: 'connect' } },
  'rds-data': { '*': { D: 'ExecuteStatement', X: 'ExecuteStatement' } },
  redshift: {
    '*': {
      L: 'DescribeClusters',
      W: 'ModifyCluster',
      X: 'GetClusterCredentials',
      S: 'DisableLogging',
      T: 'CreateTags',
    },
  },
  'redshift-data': {
    '*': { L: 'ListStatements', R: 'DescribeStatement', D: 'GetStatementResult', X: 'ExecuteStatement' },
  },
  'redshift-serverless': {
    workgroup: { L: 'ListWorkgroups', R: 'GetWorkgroup', W: 'UpdateWorkgroup', X: 'GetCredentials', T: 'TagResource' },
  },
  elasticache: {
    cluster: { L: 'DescribeCacheClusters', W: 'ModifyCacheCluster', T: 'AddTagsToResource' },
    replicationgroup: { L: 'DescribeReplicationGroups', W: 'ModifyReplicationGroup', T: 'AddTagsToResource' },
    snapshot: { L: 'DescribeSnapshots', S: 'DeleteSnapshot' },
  },
  'neptune-db': { '*': { X: 'connect', D: 'ReadDataViaQuery', W: 'WriteDataViaQuery' } },
  cassandra: { table: { D: 'Select', W: 'Modify' } },
  timestream: { table: { L: 'ListTables', R: 'DescribeTable', D: 'Select', W: 'WriteRecords' } },
  es: {
    '*': {
      L: 'ListDomainNames',
      R: 'DescribeDomain',
      D: 'ESHttpGet',
      W: 'ESHttpPut ESHttpPost',
      P: 'UpdateDomainConfig',
      T: 'AddTags',
    },
  },
  aoss: {
    '*': {
      L: 'ListCollections',
      R: 'BatchGetCollection',
      D: 'APIAccessAll',
      W: 'APIAccessAll',
      P: 'UpdateAccessPolicy',
    },
  },
  kms: {
    '*': {
      L: 'ListKeys',
      R: 'DescribeKey',
      D: 'Decrypt',
      P: 'PutKeyPolicy',
      S: 'ScheduleKeyDeletion',
      T: 'TagResource',
    },
  },
  secretsmanager: {
    '*': {
      L: 'ListSecrets',
      R: 'DescribeSecret',
      D: 'GetSecretValue',
      W: 'PutSecretValue',
      P: 'PutResourcePolicy',
      T: 'TagResource',
    },
  },
};
