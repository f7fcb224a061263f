import { expect, test } from 'vitest';
import type { Population } from '../../../src/facts/fact.ts';
import { autoScalingGroup } from '../../../src/facts/kinds/auto-scaling-group.ts';
import { dbInstance } from '../../../src/facts/kinds/db-instance.ts';
import { iamPolicy } from '../../../src/facts/kinds/iam-policy.ts';
import { iamUser } from '../../../src/facts/kinds/iam-user.ts';
import { kmsKey } from '../../../src/facts/kinds/kms-key.ts';
import { s3Bucket } from '../../../src/facts/kinds/s3-bucket.ts';
import { loadKind } from './load-kind.ts';

function value(population: Population, attribute: string): unknown {
  const found = population.facts[0]?.attributes[attribute];
  return found?.state === 'seen' ? found.value : found?.state;
}

test('a replication rule that is switched off copies nothing', () => {
  const rule = (Status: string, name: string) => ({ Status, Destination: { Bucket: `arn:aws:s3:::${name}` } });
  const population = loadKind(s3Bucket, [
    { service: 's3', operation: 'ListBuckets', pages: [{ Buckets: [{ Name: 'records' }] }] },
    {
      service: 's3',
      operation: 'GetBucketReplication',
      input: { Bucket: 'records' },
      pages: [{ ReplicationConfiguration: { Rules: [rule('Disabled', 'old'), rule('Enabled', 'copy')] } }],
    },
  ]);
  expect(value(population, 'replicatesTo')).toEqual(['arn:aws:s3:::copy']);
});

test('a database without an ARN in its answer keeps its name', () => {
  const population = loadKind(dbInstance, [
    { service: 'rds', operation: 'DescribeDBInstances', pages: [{ DBInstances: [{ DBInstanceIdentifier: 'db1' }] }] },
  ]);
  expect([population.complete, population.facts.map(({ id }) => id)]).toEqual([true, ['db1']]);
});

test('a group names its subnets, its template and the policies that scale it', () => {
  const group = {
    AutoScalingGroupARN: 'arn:group',
    AutoScalingGroupName: 'web',
    VPCZoneIdentifier: 'subnet-1,subnet-2',
    MixedInstancesPolicy: {
      LaunchTemplate: { LaunchTemplateSpecification: { LaunchTemplateId: 'lt-1' } },
    },
  };
  const policies = [
    { AutoScalingGroupName: 'web', PolicyType: 'TargetTrackingScaling' },
    { AutoScalingGroupName: 'other', PolicyType: 'StepScaling' },
  ];
  const population = loadKind(autoScalingGroup, [
    { service: 'autoscaling', operation: 'DescribeAutoScalingGroups', pages: [{ AutoScalingGroups: [group] }] },
    { service: 'autoscaling', operation: 'DescribePolicies', pages: [{ ScalingPolicies: policies }] },
  ]);
  expect(value(population, 'subnets')).toEqual(['subnet-1', 'subnet-2']);
  expect(value(population, 'launchTemplate')).toBe('lt-1');
  expect(value(population, 'scalingPolicies')).toEqual(['TargetTrackingScaling']);
});

test('a key tells the moment of its last rotation, and a user the age of each access key', () => {
  const key = loadKind(kmsKey, [
    { service: 'kms', operation: 'ListKeys', pages: [{ Keys: [{ KeyId: 'k', KeyArn: 'arn:k' }] }] },
    {
      service: 'kms',
      operation: 'ListKeyRotations',
      input: { KeyId: 'k' },
      pages: [{ Rotations: [{ RotationDate: '2026-01-02T09:00:00+09:00' }, { RotationDate: '2025-01-02T00:00:00Z' }] }],
    },
  ]);
  expect(value(key, 'lastRotated')).toBe('2026-01-02T00:00:00.000Z');
  const user = loadKind(iamUser, [
    {
      service: 'iam',
      operation: 'GetAccountAuthorizationDetails',
      pages: [{ UserDetailList: [{ UserName: 'u', Arn: 'arn:u' }] }],
    },
    {
      service: 'iam',
      operation: 'ListAccessKeys',
      input: { UserName: 'u' },
      pages: [{ AccessKeyMetadata: [{ Status: 'Active', CreateDate: '2026-01-02T00:00:00Z' }] }],
    },
  ]);
  expect(value(user, 'accessKeys')).toEqual(['Active 2026-01-02T00:00:00.000Z']);
  expect(value(user, 'sshKeys')).toBe('unread');
});

test('a managed policy tells how many hold it', () => {
  const policy = { Arn: 'arn:p', PolicyName: 'p', AttachmentCount: 2, DefaultVersionId: 'v3' };
  const population = loadKind(iamPolicy, [
    { service: 'iam', operation: 'GetAccountAuthorizationDetails', pages: [{ Policies: [policy] }] },
  ]);
  expect([value(population, 'attachments'), value(population, 'defaultVersion')]).toEqual([2, 'v3']);
});
