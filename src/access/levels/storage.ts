import type { OverlayPart } from './overlay-part.ts';

/** Storage services: what reads content, what weakens its protection, and what AWS's own levels leave out. */
export const storage: OverlayPart = {
  backup: {
    L: 'ListIndexedRecoveryPointsForSearch',
    D: 'SearchRecoveryPoint',
    P: 'CreateRestoreAccessBackupVault AssociateBackupVaultMpaApprovalTeam',
    S: `
      DeleteRecoveryPoint DeleteBackupVault DeleteBackupPlan DeleteBackupSelection UpdateBackupPlan
      UpdateRecoveryPointLifecycle DisassociateRecoveryPoint DisassociateRecoveryPointFromParent
      DeleteBackupVaultLockConfiguration PutBackupVaultLockConfiguration DeleteBackupVaultNotifications
      StopBackupJob CancelLegalHold DisassociateBackupVaultMpaApprovalTeam UpdateRegionSettings UpdateGlobalSettings`,
    'S P': 'PutBackupVaultAccessPolicy DeleteBackupVaultAccessPolicy',
    why: {
      ja: '復旧ポイント・保管庫・計画・ロックの削除や変更は、消去からの復元を妨げられるためSとする。',
      en: 'Removing or changing recovery points, vaults, plans or locks can defeat recovery, hence S.',
    },
  },
  'backup-search': {
    D: 'ListSearchJobResults',
    'D W': 'StartSearchResultExportJob',
  },
  'backup-storage': {
    R: 'DescribeBackupJob GetObjectMetadata ListChunks ListObjects',
    D: 'GetBaseBackup GetChunk GetIncrementalBaseBackup',
    S: 'DeleteObjects',
    why: {
      ja: 'AWS Backupが内部で使う操作で、実際のブロックを読み書きする。',
      en: 'Used inside AWS Backup; they move the blocks themselves.',
    },
  },
  datasync: {
    X: 'StartTaskExecution CancelTaskExecution StartDiscoveryJob StopDiscoveryJob',
  },
  dlm: {
    S: 'DeleteLifecyclePolicy UpdateLifecyclePolicy',
  },
  ebs: {
    D: 'GetSnapshotBlock',
  },
  elasticfilesystem: {
    D: 'ClientMount ReplicationRead',
    S: 'PutBackupPolicy DeleteReplicationConfiguration UpdateFileSystemProtection',
    why: {
      ja: 'ClientMountはファイルの読取りであり、設定の参照ではない。',
      en: 'ClientMount reads files; it is no reading of settings.',
    },
  },
  fsx: {
    R: 'GetResourcePolicy',
    S: 'DeleteBackup DeleteSnapshot BypassSnaplockEnterpriseRetention',
  },
  glacier: {
    D: 'GetJobOutput',
    W: 'SetDataRetrievalPolicy',
    'S P': 'AbortVaultLock',
  },
  mediapackagev2: {
    D: 'GetObject',
    P: 'PutChannelPolicy DeleteChannelPolicy PutOriginEndpointPolicy DeleteOriginEndpointPolicy',
  },
  mediastore: {
    D: 'GetObject',
  },
  rbin: {
    S: 'DeleteRule UpdateRule UnlockRule',
  },
  s3: {
    D: `
      GetObject GetObjectVersion GetObjectTorrent GetObjectVersionTorrent GetObjectAnnotation
      GetObjectVersionAnnotation GetObjectVersionAnnotationForReplication GetObjectVersionForReplication`,
    'D W': 'GetDataAccess PutReplicationConfiguration',
    'X W': 'CreateJob UpdateJobStatus',
    P: 'PutBucketAbac AllowVendedLogDeliveryForResource',
    S: `
      BypassGovernanceRetention PutBucketLogging PutBucketVersioning PutLifecycleConfiguration
      PutBucketObjectLockConfiguration PutObjectLegalHold PutObjectRetention`,
    'S P': 'PutBucketPublicAccessBlock PutAccountPublicAccessBlock PutAccessPointPublicAccessBlock',
    why: {
      ja: 'バケットの公開防止・版管理・ライフサイクル・オブジェクトロック・ログの設定は、消去や公開を防ぐ仕組みを弱められるためSとする。レプリケーション先の設定は内容の持ち出しにもなるためDを併せる。',
      en: 'Public access, versioning, lifecycle, object lock and logging settings can undo protection, hence S; a replication target also carries content away, hence D.',
    },
  },
  's3-object-lambda': {
    D: 'GetObject GetObjectVersion',
    S: 'PutObjectLegalHold PutObjectRetention',
  },
  's3-outposts': {
    D: 'GetObject GetObjectVersion GetObjectVersionForReplication',
    'D W': 'PutReplicationConfiguration',
    S: 'PutBucketVersioning PutLifecycleConfiguration',
  },
  s3express: {
    'D W': 'CreateSession',
    S: 'PutLifecycleConfiguration',
    why: {
      ja: 'CreateSessionはオブジェクトの読み書きの両方に使う一時的な資格情報を渡す。',
      en: 'CreateSession hands out credentials for reading and writing objects.',
    },
  },
  s3files: {
    D: 'ClientMount',
    why: {
      ja: 'ClientMountはファイルの読取りである（EFSと同じ）。',
      en: 'ClientMount is reading files, as in EFS.',
    },
  },
  s3tables: {
    D: 'GetTableData',
    'D W': 'PutTableBucketReplication PutTableReplication',
    S: 'PutTableRecordExpirationConfiguration',
  },
  s3vectors: {
    D: 'GetVectors QueryVectors ListVectors',
  },
  storagegateway: {
    D: 'DescribeChapCredentials',
    P: 'UpdateChapCredentials SetSMBGuestPassword SetLocalConsolePassword UpdateSMBLocalGroups',
    S: 'BypassGovernanceRetention DeleteSnapshotSchedule DeleteTapeArchive',
  },
  transfer: {
    D: 'StartDirectoryListing',
    X: 'StartFileTransfer StartRemoteDelete StartRemoteMove',
    P: 'CreateUser UpdateUser DeleteUser ImportSshPublicKey DeleteSshPublicKey CreateAccess UpdateAccess DeleteAccess',
  },
};
