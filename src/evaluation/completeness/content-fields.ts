/** One type whose settings AWS Config and the service both show: how its rows name the object, and which member is which attribute. */
export interface ContentType {
  readonly type: string;
  readonly kind: string;
  /** Member of the row and attribute of the fact that name the same object; `id` is the fact's own. */
  readonly key: readonly [row: 'resourceId' | 'resourceName', attribute: string];
  /** Path in the row, attribute of the fact, and what the row says where the service leaves the member out. */
  readonly fields: readonly (readonly [path: string, attribute: string, unset?: string])[];
}

const block = 'supplementaryConfiguration.PublicAccessBlockConfiguration';

/** The types of the advanced queries AQ-11 to AQ-17 and the members compared with the service's own answer. */
export const contentFields: readonly ContentType[] = [
  {
    type: 'AWS::RDS::DBInstance',
    kind: 'db-instance',
    key: ['resourceName', 'name'],
    fields: [
      ['configuration.engine', 'engine'],
      ['configuration.engineVersion', 'engineVersion'],
      ['configuration.publiclyAccessible', 'publiclyAccessible'],
      ['configuration.storageEncrypted', 'encrypted'],
      ['configuration.kmsKeyId', 'kmsKey'],
      ['configuration.backupRetentionPeriod', 'backupRetentionDays'],
      ['configuration.deletionProtection', 'deletionProtection'],
      ['configuration.iAMDatabaseAuthenticationEnabled', 'iamAuthentication'],
      ['configuration.autoMinorVersionUpgrade', 'autoMinorUpgrade'],
      ['configuration.multiAZ', 'multiAz'],
    ],
  },
  {
    type: 'AWS::S3::Bucket',
    kind: 's3-bucket',
    key: ['resourceId', 'name'],
    fields: [
      [`${block}.blockPublicAcls`, 'blockPublicAcls', 'false'],
      [`${block}.blockPublicPolicy`, 'blockPublicPolicy', 'false'],
      [`${block}.ignorePublicAcls`, 'ignorePublicAcls', 'false'],
      [`${block}.restrictPublicBuckets`, 'restrictPublicBuckets', 'false'],
      ['supplementaryConfiguration.BucketVersioningConfiguration.status', 'versioning', 'Off'],
      ['supplementaryConfiguration.BucketLoggingConfiguration.destinationBucketName', 'logBucket'],
      ['supplementaryConfiguration.ObjectLockConfiguration.objectLockEnabled', 'objectLock'],
    ],
  },
  {
    type: 'AWS::KMS::Key',
    kind: 'kms-key',
    key: ['resourceId', 'keyId'],
    fields: [
      ['configuration.keyManager', 'manager'],
      ['configuration.keyState', 'state'],
      ['configuration.origin', 'origin'],
      ['configuration.keySpec', 'spec'],
      ['configuration.keyUsage', 'usage'],
      ['configuration.multiRegion', 'multiRegion'],
      ['supplementaryConfiguration.KeyRotationStatus', 'rotationEnabled'],
    ],
  },
  {
    type: 'AWS::DynamoDB::Table',
    kind: 'dynamodb-table',
    key: ['resourceId', 'name'],
    fields: [
      ['configuration.ssedescription.ssetype', 'encryptionType'],
      ['configuration.ssedescription.kmsmasterKeyArn', 'kmsKey'],
      [
        'supplementaryConfiguration.ContinuousBackupsDescription.pointInTimeRecoveryDescription.pointInTimeRecoveryStatus',
        'pointInTimeRecovery',
      ],
      ['configuration.billingModeSummary.billingMode', 'billingMode'],
    ],
  },
  {
    type: 'AWS::CloudTrail::Trail',
    kind: 'trail',
    key: ['resourceId', 'id'],
    fields: [
      ['configuration.isMultiRegionTrail', 'isMultiRegion'],
      ['configuration.isOrganizationTrail', 'isOrganization'],
      ['configuration.logFileValidationEnabled', 'logFileValidation'],
      ['configuration.kmsKeyId', 'kmsKeyId'],
      ['configuration.s3BucketName', 'bucket'],
    ],
  },
  {
    type: 'AWS::Lambda::Function',
    kind: 'lambda-function',
    key: ['resourceId', 'name'],
    fields: [
      ['configuration.role', 'role'],
      ['configuration.runtime', 'runtime'],
      ['configuration.kmskeyArn', 'kmsKey'],
    ],
  },
  {
    type: 'AWS::SecretsManager::Secret',
    kind: 'secret',
    key: ['resourceId', 'id'],
    fields: [
      ['configuration.KMSKeyId', 'kmsKeyId'],
      ['configuration.RotationEnabled', 'rotationEnabled', 'false'],
      ['configuration.RotationRules.AutomaticallyAfterDays', 'rotationDays'],
    ],
  },
];
