import type { Answers } from '../ask.ts';
import { when } from '../when.ts';

/** Caches. */
export const elasticache: Answers = {
  DescribeReplicationGroups: (ask) => ({
    ReplicationGroups: ask.here(ask.company.caches).map(({ name, node, created }) => ({
      ReplicationGroupId: name,
      Description: name,
      Status: 'available',
      MemberClusters: [`${name}-001`],
      AutomaticFailover: 'enabled',
      MultiAZ: 'enabled',
      SnapshotRetentionLimit: 7,
      CacheNodeType: node,
      AuthTokenEnabled: true,
      TransitEncryptionEnabled: true,
      TransitEncryptionMode: 'required',
      AtRestEncryptionEnabled: true,
      KmsKeyId: ask.keyArn('minato-data'),
      ARN: ask.arn('elasticache', `replicationgroup:${name}`),
      ReplicationGroupCreateTime: when(created),
      AutoMinorVersionUpgrade: true,
      Engine: 'valkey',
    })),
  }),
  DescribeCacheClusters: (ask) => ({
    CacheClusters: ask.here(ask.company.caches).map(({ name, node, created }) => ({
      CacheClusterId: `${name}-001`,
      CacheNodeType: node,
      Engine: 'valkey',
      EngineVersion: '8.0',
      CacheClusterStatus: 'available',
      CacheClusterCreateTime: when(created),
      AutoMinorVersionUpgrade: true,
      ReplicationGroupId: name,
      SnapshotRetentionLimit: 0,
      AuthTokenEnabled: true,
      TransitEncryptionEnabled: true,
      AtRestEncryptionEnabled: true,
      ARN: ask.arn('elasticache', `cluster:${name}-001`),
    })),
  }),
};
