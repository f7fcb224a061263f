import type { Attribute, FactKind } from '../fact-kind.ts';
import { latestInstant } from '../latest-instant.ts';
import { readInstant } from '../read-instant.ts';
import { restatePolicy } from '../restate-policy.ts';

const created: Attribute = { path: 'CreatedDate', as: readInstant };
const lastAccessed: Attribute = { path: 'LastAccessedDate', as: readInstant };
const lastRotated: Attribute = { path: 'LastRotatedDate', as: readInstant };

/** A secret of Secrets Manager: rotation and last use, never its value. */
export const secret: FactKind = {
  kind: 'secret',
  label: { ja: 'Secrets Manager のシークレット', en: 'Secrets Manager secret' },
  service: 'secretsmanager',
  scope: 'region',
  configType: 'AWS::SecretsManager::Secret',
  list: { service: 'secretsmanager', operation: 'ListSecrets', each: 'SecretList', id: 'ARN' },
  attributes: {
    name: { path: 'Name' },
    created,
    rotationEnabled: { path: 'RotationEnabled' },
    rotationDays: { path: 'RotationRules.AutomaticallyAfterDays' },
    lastRotated,
    lastChanged: { path: 'LastChangedDate', as: readInstant },
    lastAccessed,
    deletedAt: { path: 'DeletedDate', as: readInstant },
    owningService: { path: 'OwningService' },
    primaryRegion: { path: 'PrimaryRegion' },
    kmsKeyId: { path: 'KmsKeyId' },
    lastRotatedOrCreated: { combine: [lastRotated, created], as: latestInstant },
    lastAccessedOrCreated: { combine: [lastAccessed, created], as: latestInstant },
    policy: {
      ask: { service: 'secretsmanager', operation: 'GetResourcePolicy', input: { SecretId: 'ARN' } },
      path: 'ResourcePolicy',
      as: restatePolicy,
    },
    policyDocument: {
      ask: { service: 'secretsmanager', operation: 'GetResourcePolicy', input: { SecretId: 'ARN' } },
      path: 'ResourcePolicy',
    },
    tagList: { path: 'Tags' },
  },
};
