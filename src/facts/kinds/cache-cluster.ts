import type { FactKind } from '../fact-kind.ts';
import { readMember } from '../read-member.ts';

/** Cache clusters of Amazon ElastiCache; the members of a replication group name it. */
export const cacheCluster: FactKind = {
  kind: 'cache-cluster',
  label: { ja: 'ElastiCacheクラスター', en: 'ElastiCache cluster' },
  service: 'elasticache',
  scope: 'region',
  list: {
    service: 'elasticache',
    operation: 'DescribeCacheClusters',
    each: 'CacheClusters',
    // Older recordings carry no ARN; the name is unique in its region.
    id: (element) => String(readMember(element, 'ARN') ?? readMember(element, 'CacheClusterId')),
  },
  attributes: {
    name: { path: 'CacheClusterId' },
    status: { path: 'CacheClusterStatus' },
    engine: { path: 'Engine' },
    engineVersion: { path: 'EngineVersion' },
    securityGroups: {
      path: 'SecurityGroups',
      as: (groups: unknown) => readMember({ groups }, 'groups[].SecurityGroupId'),
    },
    replicationGroup: { path: 'ReplicationGroupId' },
    atRestEncryption: { path: 'AtRestEncryptionEnabled' },
    transitEncryption: { path: 'TransitEncryptionEnabled' },
    authToken: { path: 'AuthTokenEnabled' },
    snapshotRetentionDays: { path: 'SnapshotRetentionLimit' },
    autoMinorUpgrade: { path: 'AutoMinorVersionUpgrade' },
  },
};
