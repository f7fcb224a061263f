import { expect, test } from 'vitest';
import type { Population } from '../../../src/facts/fact.ts';
import { dbInstance } from '../../../src/facts/kinds/db-instance.ts';
import { dynamodbTable } from '../../../src/facts/kinds/dynamodb-table.ts';
import { ebsSnapshot } from '../../../src/facts/kinds/ebs-snapshot.ts';
import { s3AccountBlock } from '../../../src/facts/kinds/s3-account-block.ts';
import { s3Bucket } from '../../../src/facts/kinds/s3-bucket.ts';
import { loadKind } from './load-kind.ts';

function value(population: Population, attribute: string): unknown {
  const found = population.facts[0]?.attributes[attribute];
  return found?.state === 'seen' ? found.value : found?.state;
}

const buckets = {
  service: 's3',
  operation: 'ListBuckets',
  pages: [{ Buckets: [{ Name: 'records', CreationDate: '2024-01-01T00:00:00Z' }] }],
};
const input = { Bucket: 'records' };

test('a bucket tells three words apart: read, not configured, not allowed to look', () => {
  const population = loadKind(s3Bucket, [
    buckets,
    { service: 's3', operation: 'GetBucketVersioning', input, pages: [{ Status: 'Enabled' }] },
    { service: 's3', operation: 'GetBucketPolicy', input, outcome: 'absent' },
    { service: 's3', operation: 'GetBucketEncryption', input, outcome: 'denied' },
  ]);
  expect(population.facts[0]?.id).toBe('arn:aws:s3:::records');
  expect(value(population, 'versioning')).toBe('Enabled');
  expect(value(population, 'mfaDelete')).toBe('absent');
  expect(value(population, 'policy')).toBe('absent');
  expect(value(population, 'sseAlgorithm')).toBe('unread');
});

test('a bucket restates grants to everyone, ownership, encryption and expiry', () => {
  const uri = 'http://acs.amazonaws.com/groups/global/AllUsers';
  const population = loadKind(s3Bucket, [
    buckets,
    {
      service: 's3',
      operation: 'GetBucketAcl',
      input,
      pages: [{ Grants: [{ Grantee: { URI: uri }, Permission: 'READ' }, { Grantee: { ID: 'x' } }, null] }],
    },
    {
      service: 's3',
      operation: 'GetBucketOwnershipControls',
      input,
      pages: [{ OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] } }],
    },
    {
      service: 's3',
      operation: 'GetBucketEncryption',
      input,
      pages: [
        {
          ServerSideEncryptionConfiguration: {
            Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms' } }],
          },
        },
      ],
    },
    {
      service: 's3',
      operation: 'GetBucketLifecycleConfiguration',
      input,
      pages: [
        {
          Rules: [
            { ID: 'a', Status: 'Enabled', Expiration: { Days: 30 } },
            { Status: 'Disabled', Expiration: { Days: 1 } },
            { Status: 'Enabled', Transitions: [] },
          ],
        },
      ],
    },
    { service: 's3', operation: 'GetBucketPolicy', input, pages: [{ Policy: 'not a policy' }] },
  ]);
  expect(value(population, 'publicGrants')).toEqual(['AllUsers:READ']);
  expect(value(population, 'objectOwnership')).toBe('BucketOwnerEnforced');
  expect(value(population, 'sseAlgorithm')).toBe('aws:kms');
  expect(value(population, 'expirations')).toEqual([{ rule: 'a', days: 30, date: null, noncurrentDays: null }]);
  expect(value(population, 'policy')).toBe('unreadable');
});

test('an account without the block is one object whose switches are not set', () => {
  const population = loadKind(s3AccountBlock, [
    { service: 's3control', operation: 'GetPublicAccessBlock', outcome: 'absent' },
  ]);
  expect(population.facts).toHaveLength(1);
  expect(value(population, 'blockPublicAcls')).toBe('absent');
});

test('a snapshot names who it is given to', () => {
  const population = loadKind(ebsSnapshot, [
    {
      service: 'ec2',
      operation: 'DescribeSnapshots',
      pages: [{ Snapshots: [{ SnapshotId: 'snap-1', Encrypted: false }] }],
    },
    {
      service: 'ec2',
      operation: 'DescribeSnapshotAttribute',
      input: { SnapshotId: 'snap-1', Attribute: 'createVolumePermission' },
      pages: [{ CreateVolumePermissions: [{ Group: 'all' }, { UserId: '999988887777' }] }],
    },
  ]);
  expect(value(population, 'sharedWith')).toEqual(['all', '999988887777']);
  expect(value(population, 'encrypted')).toBe(false);
});

test('a table is asked for its backups by name and for its policy by ARN', () => {
  const arn = 'arn:aws:dynamodb:ap-northeast-1:111122223333:table/t';
  const population = loadKind(dynamodbTable, [
    {
      service: 'dynamodb',
      operation: 'DescribeTable',
      input: { TableName: 't' },
      pages: [{ Table: { TableName: 't', TableArn: arn } }],
    },
    {
      service: 'dynamodb',
      operation: 'DescribeContinuousBackups',
      input: { TableName: 't' },
      pages: [
        { ContinuousBackupsDescription: { PointInTimeRecoveryDescription: { PointInTimeRecoveryStatus: 'DISABLED' } } },
      ],
    },
    { service: 'dynamodb', operation: 'GetResourcePolicy', input: { ResourceArn: arn }, outcome: 'absent' },
  ]);
  expect(population.facts[0]?.id).toBe(arn);
  expect(value(population, 'pointInTimeRecovery')).toBe('DISABLED');
  expect(value(population, 'policy')).toBe('absent');
});

test('a database reads the parameter that forces TLS from every page of its group', () => {
  const DBParameterGroups = [{ DBParameterGroupName: 'pg15' }];
  const population = loadKind(dbInstance, [
    {
      service: 'rds',
      operation: 'DescribeDBInstances',
      pages: [{ DBInstances: [{ DBInstanceArn: 'arn:db', Engine: 'postgres', DBParameterGroups }] }],
    },
    {
      service: 'rds',
      operation: 'DescribeDBParameters',
      input: { DBParameterGroupName: 'pg15' },
      pages: [
        { Parameters: [{ ParameterName: 'x' }] },
        { Parameters: [{ ParameterName: 'rds.force_ssl', ParameterValue: '1' }] },
      ],
    },
  ]);
  expect(value(population, 'tlsParameter')).toBe('rds.force_ssl=1');
  expect(value(population, 'cluster')).toBe('absent');
});
