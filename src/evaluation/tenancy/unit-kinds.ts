import type { SeparationLine } from '../../engagement/network/separation-design.ts';

/** The kinds of objects a model of separation speaks of; what holds everything (account, VPC, subnet, group) has none. */
export const unitKinds: Readonly<Partial<Record<NonNullable<SeparationLine['model']>, readonly string[]>>> = {
  database: [
    'db-cluster',
    'db-instance',
    'dynamodb-table',
    'redshift-cluster',
    'redshift-workgroup',
    'cache-cluster',
    'cache-replication-group',
    'search-domain',
  ],
  table: ['dynamodb-table'],
  bucket: ['s3-bucket'],
  cluster: ['ecs-cluster', 'eks-cluster', 'kafka-cluster', 'db-cluster', 'redshift-cluster', 'cache-replication-group'],
};
