import type { OverlayPart } from './overlay-part.ts';

/** Databases: reading rows, connecting, copies carried away, backups removed. */
export const databases: OverlayPart = {
  cassandra: {
    D: 'Select SelectMultiRegionResource GetRecords',
  },
  clouddirectory: {
    D: 'GetObjectAttributes ListObjectAttributes GetLinkAttributes',
  },
  dax: {
    D: 'GetItem BatchGetItem Query Scan ConditionCheckItem',
  },
  dms: {
    X: `
      StartReplicationTask StopReplicationTask StartReplication StopReplication CancelReplicationTaskAssessmentRun
      StartReplicationTaskAssessmentRun`,
  },
  'docdb-elastic': {
    S: 'DeleteClusterSnapshot',
  },
  dsql: {
    X: 'DbConnect DbConnectAdmin',
    P: 'PutClusterPolicy DeleteClusterPolicy',
    S: 'StopBackupJob',
  },
  dynamodb: {
    D: `
      GetItem BatchGetItem Query Scan PartiQLSelect GetRecords SearchVectors ReadDataForReplication
      ConditionCheckItem`,
    'D W': 'ExportTableToPointInTime EnableKinesisStreamingDestination',
    S: 'DeleteBackup UpdateContinuousBackups',
    why: {
      ja: '表のエクスポートとKinesisへの送出は全項目を他所へ写すためDを併せる。',
      en: 'An export or a stream to Kinesis copies every item elsewhere, hence D as well.',
    },
  },
  elasticache: {
    'D W': 'CopySnapshot ExportServerlessCacheSnapshot',
    X: 'Connect',
    P: 'CreateUser ModifyUser DeleteUser CreateUserGroup ModifyUserGroup DeleteUserGroup',
    S: 'DeleteSnapshot DeleteServerlessCacheSnapshot',
    why: {
      ja: 'スナップショットのコピーは出力先のS3を指定できるため、内容の持ち出しになり得る。',
      en: 'A snapshot copy may name an S3 bucket, so it can carry content away.',
    },
  },
  lightsail: {
    D: `
      GetRelationalDatabaseMasterUserPassword GetRelationalDatabaseLogEvents GetContainerLog DownloadDefaultKeyPair
      GetBucketAccessKeys`,
    X: 'GetInstanceAccessDetails CreateGUISessionAccessDetails StartGUISession StopGUISession',
    P: 'CreateBucketAccessKey DeleteBucketAccessKey SetResourceAccessForBucket',
    S: 'DeleteAutoSnapshot DeleteDiskSnapshot DeleteInstanceSnapshot DeleteRelationalDatabaseSnapshot DeleteAlarm',
    why: {
      ja: 'インスタンス・DB・バケットの資格情報を返す操作を含む。',
      en: 'Some of them return credentials of instances, databases and buckets.',
    },
  },
  memorydb: {
    'D W': 'CopySnapshot',
    X: 'Connect',
    P: 'CreateUser UpdateUser DeleteUser CreateAcl UpdateAcl DeleteAcl',
    S: 'DeleteSnapshot',
  },
  'neptune-db': {
    D: 'ReadDataViaQuery GetStreamRecords',
    X: `
      connect CancelQuery CancelLoaderJob CancelMLDataProcessingJob CancelMLModelTrainingJob
      CancelMLModelTransformJob StartLoaderJob StartMLDataProcessingJob StartMLModelTrainingJob
      StartMLModelTransformJob`,
  },
  'neptune-graph': {
    D: 'ReadDataViaQuery',
    'D W': 'StartExportTask',
    X: 'CancelQuery',
    S: 'DeleteGraphSnapshot',
  },
  qldb: {
    R: 'ShowCatalog',
    D: 'GetBlock GetRevision PartiQLSelect PartiQLHistoryFunction',
    'D W': 'ExportJournalToS3 StreamJournalToKinesis',
    X: 'ExecuteStatement SendCommand',
    P: 'UpdateLedgerPermissionsMode',
  },
  rds: {
    D: 'DownloadDBLogFilePortion DownloadCompleteDBLogFile',
    'D W': 'StartExportTask',
    P: 'ModifyDBSnapshotAttribute ModifyDBClusterSnapshotAttribute RevokeDBSecurityGroupIngress',
    S: `
      DeleteDBSnapshot DeleteDBClusterSnapshot DeleteDBInstanceAutomatedBackup DeleteDBClusterAutomatedBackup
      StopDBInstanceAutomatedBackupsReplication StopActivityStream ModifyActivityStream`,
    why: {
      ja: 'スナップショットの共有はP、自動バックアップとスナップショットの削除および監査ストリームの停止はS。DBログにはSQL文や値が含まれ得るためDとする。',
      en: 'Sharing a snapshot is P; deleting backups or stopping the audit stream is S; database logs can hold statements and values, hence D.',
    },
  },
  'rds-data': {
    'D X': 'ExecuteStatement BatchExecuteStatement ExecuteSql',
    X: 'BeginTransaction CommitTransaction RollbackTransaction',
    why: {
      ja: 'SQLの内容はIAMからは分からない。文の実行(X)と内容の参照(D)を併せ、書込みの可否はDB側の権限で確かめる。',
      en: "IAM does not see the SQL: running (X) and reading (D) together; whether it may write is the database's own grant.",
    },
  },
  'rds-db': {
    X: 'connect',
    why: {
      ja: 'AWSはPとするが、データベースへの接続であるためXとする。接続後の権限はDB側にある。',
      en: 'AWS calls it permissions management; it is connecting. What follows is granted in the database.',
    },
  },
  redshift: {
    D: 'FetchResults',
    'D X': 'ExecuteQuery',
    X: 'GetClusterCredentials GetClusterCredentialsWithIAM GetIdentityCenterAuthToken CancelQuery CancelQuerySession',
    P: 'AssociateDataShareConsumer DisassociateDataShareConsumer AuthorizeInboundIntegration',
    S: `
      DisableLogging DeleteClusterSnapshot BatchDeleteClusterSnapshots DisableSnapshotCopy
      ModifySnapshotCopyRetentionPeriod ModifyClusterSnapshot BatchModifyClusterSnapshots DeleteSnapshotSchedule
      ModifyClusterSnapshotSchedule`,
    why: {
      ja: 'GetClusterCredentialsはDBへ接続するための資格情報を渡す。',
      en: 'GetClusterCredentials hands out credentials to connect with.',
    },
  },
  'redshift-data': {
    D: 'GetStatementResult',
    'D X': 'ExecuteStatement BatchExecuteStatement',
    X: 'CancelStatement',
  },
  'redshift-serverless': {
    X: 'GetCredentials GetIdentityCenterAuthToken',
    P: 'PutResourcePolicy DeleteResourcePolicy',
    S: 'DeleteSnapshot UpdateSnapshot DeleteSnapshotCopyConfiguration UpdateSnapshotCopyConfiguration',
  },
  sdb: {
    D: 'Select GetAttributes',
    'D W': 'StartDomainExport',
  },
  timestream: {
    D: 'Select SelectValues',
    'D W': 'Unload',
    X: 'ExecuteScheduledQuery CancelQuery',
  },
  'timestream-influxdb': {
    S: 'DeleteDbBackup',
  },
};
