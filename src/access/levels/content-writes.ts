/**
 * Actions that write, delete or connect to content itself and not to the settings around it (domain B.3, target ③), by service:
 * names of actions, blanks between. Whatever reads content carries level D and needs no line here.
 */
export const contentWrites: Readonly<Record<string, string>> = {
  s3: `
    PutObject DeleteObject DeleteObjectVersion PutObjectAcl PutObjectVersionAcl PutObjectAnnotation PutObjectVersionAnnotation
    DeleteObjectAnnotation DeleteObjectVersionAnnotation AbortMultipartUpload RestoreObject ReplicateObject ReplicateDelete
    PutObjectRetention PutObjectLegalHold BypassGovernanceRetention UpdateObjectEncryption`,
  's3-outposts': 'PutObject DeleteObject DeleteObjectVersion AbortMultipartUpload',
  's3-object-lambda': 'PutObject DeleteObject DeleteObjectVersion AbortMultipartUpload',
  s3tables: 'PutTableData',
  s3vectors: 'PutVectors DeleteVectors',
  s3files: 'ClientWrite ClientRootAccess',
  elasticfilesystem: 'ClientWrite ClientRootAccess',
  ebs: 'PutSnapshotBlock',
  glacier: 'UploadArchive DeleteArchive UploadMultipartPart CompleteMultipartUpload',
  dynamodb: 'PutItem UpdateItem DeleteItem BatchWriteItem PartiQLInsert PartiQLUpdate PartiQLDelete ImportTable',
  dax: 'PutItem UpdateItem DeleteItem BatchWriteItem',
  'rds-data': 'BeginTransaction CommitTransaction RollbackTransaction',
  'rds-db': 'connect',
  redshift: 'GetClusterCredentials GetClusterCredentialsWithIAM',
  'redshift-data': 'CancelStatement',
  'redshift-serverless': 'GetCredentials',
  elasticache: 'Connect',
  memorydb: 'Connect',
  'neptune-db': 'connect WriteDataViaQuery DeleteDataViaQuery ResetDatabase StartLoaderJob',
  'neptune-graph': 'WriteDataViaQuery DeleteDataViaQuery ResetGraph',
  cassandra: 'Modify ModifyMultiRegionResource',
  timestream: 'WriteRecords',
  dsql: 'DbConnect DbConnectAdmin',
  es: 'ESHttpPut ESHttpPatch ESHttpDelete',
  sqs: 'SendMessage DeleteMessage PurgeQueue ChangeMessageVisibility StartMessageMoveTask',
  sns: 'Publish',
  kinesis: 'PutRecord PutRecords',
  firehose: 'PutRecord PutRecordBatch',
  'kafka-cluster': 'Connect WriteData WriteDataIdempotently',
  secretsmanager: 'CreateSecret PutSecretValue UpdateSecret DeleteSecret RestoreSecret UpdateSecretVersionStage',
  ssm: 'PutParameter DeleteParameter DeleteParameters',
  lakeformation: 'UpdateTableObjects DeleteObjectsOnCancel',
  bedrock: 'IngestKnowledgeBaseDocuments DeleteKnowledgeBaseDocuments',
  logs: 'PutLogEvents',
  'cognito-idp': `
    AdminCreateUser AdminUpdateUserAttributes AdminDeleteUserAttributes AdminDeleteUser AdminEnableUser AdminDisableUser
    AdminResetUserPassword`,
};
