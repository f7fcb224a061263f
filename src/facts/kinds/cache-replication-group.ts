import type { FactKind } from '../fact-kind.ts';
import { readMember } from '../read-member.ts';

/** Replication groups of Amazon ElastiCache (Redis OSS, Valkey). */
export const cacheReplicationGroup: FactKind = {
  kind: 'cache-replication-group',
  label: { ja: 'ElastiCacheレプリケーショングループ', en: 'ElastiCache replication group' },
  service: 'elasticache',
  scope: 'region',
  list: {
    service: 'elasticache',
    operation: 'DescribeReplicationGroups',
    each: 'ReplicationGroups',
    // Older recordings carry no ARN; the name is unique in its region.
    id: (element) => String(readMember(element, 'ARN') ?? readMember(element, 'ReplicationGroupId')),
  },
  attributes: {
    name: { path: 'ReplicationGroupId' },
    status: { path: 'Status' },
    atRestEncryption: { path: 'AtRestEncryptionEnabled' },
    kmsKey: { path: 'KmsKeyId' },
    transitEncryption: { path: 'TransitEncryptionEnabled' },
    transitMode: { path: 'TransitEncryptionMode' },
    authentication: { path: '$', as: readAuthentication },
    multiAz: { path: 'MultiAZ' },
    automaticFailover: { path: 'AutomaticFailover' },
    snapshotRetentionDays: { path: 'SnapshotRetentionLimit' },
    autoMinorUpgrade: { path: 'AutoMinorVersionUpgrade' },
  },
};

/** `user-groups`, `auth-token`, or not set. */
function readAuthentication(group: unknown): string | undefined {
  const groups = readMember(group, 'UserGroupIds');
  if (Array.isArray(groups) && groups.length > 0) return 'user-groups';
  return readMember(group, 'AuthTokenEnabled') === true ? 'auth-token' : undefined;
}
