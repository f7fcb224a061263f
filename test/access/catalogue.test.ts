import { expect, test } from 'vitest';
import { loadCatalogue } from '../../src/access/load-catalogue.ts';
import { AkashiError } from '../../src/text/akashi-error.ts';

const few = await loadCatalogue(['s3', 'EC2', 'dynamodb', 'no-such-service']);

test('an action is found whatever its case, with its resources and condition keys', () => {
  const put = few.find('S3:putobject');
  expect(put).toBe(few.find('s3:PutObject'));
  expect(put).toMatchObject({ id: 's3:PutObject', service: 's3', levels: ['W'] });
  expect(put?.resources.map(({ name, patterns }) => [name, patterns])).toContainEqual(['object', ['arn:*:s3:::*/*']]);
  expect(put?.conditionKeys).toContain('s3:x-amz-acl');
  expect(put?.conditionKeys.every((key) => key === key.toLowerCase())).toBe(true);
  expect(few.find('s3:ListAllMyBuckets')?.resources).toEqual([]);
});

test('the index of an action is its place, and the order is that of the names', () => {
  const actions = few.actionsOf('s3');
  expect(actions.length).toBeGreaterThan(150);
  expect(actions.map(({ index }) => index)).toEqual(actions.map((_, place) => place));
  expect(actions.map(({ id }) => id)).toEqual(actions.map(({ id }) => id).toSorted());
  expect(few.actionsOf('S3')).toBe(actions);
});

test('what nobody knows is not there; what was not loaded may not be asked for', () => {
  expect(few.services).toEqual(['dynamodb', 'ec2', 's3']);
  for (const id of ['s3:NoSuchAction', 'no-such-service:Get', 'constructor:toString', 's3', '', ':', '*'])
    expect(few.find(id)).toBeUndefined();
  expect(few.actionsOf('no-such-service')).toEqual([]);
  expect(() => few.find('iam:PassRole')).toThrow(AkashiError);
  expect(() => few.actionsOf('iam')).toThrow(/iam/);
});

test('words that AWS joins are taken apart', () => {
  expect(few.find('ec2:CreateTags')?.levels).toEqual(['T']);
  expect(few.find('s3:PutBucketPolicy')?.levels).toEqual(['P']);
});

test('the head names the data and the overlay, and the services that RCPs limit', () => {
  expect(few.version).toMatch(/^\d+\.\d+\.\d+$/);
  expect(few.dated).toMatch(/^20\d\d-\d\d-\d\d$/);
  expect(few.overlay).not.toBe('');
  for (const service of ['s3', 'sts', 'kms', 'sqs', 'secretsmanager']) expect(few.rcpServices.has(service)).toBe(true);
  expect(few.rcpServices.has('ec2')).toBe(false);
});

test('representatives stand for a level on a resource type, and nothing is asked where no profile says so', () => {
  const ids = (...asked: Parameters<typeof few.representatives>): string[] =>
    few.representatives(...asked).map(({ id }) => id);
  expect(ids('dynamodb', 'table', 'W')).toEqual(['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem']);
  expect(ids('s3', 'bucket', 'L')).toEqual(['s3:ListBucket']);
  expect(ids('S3', 'bucket', 'R')).toEqual(['s3:GetBucketLocation']);
  expect(ids('s3', 'bucket', 'D')).toEqual(['s3:GetObject']);
  expect(ids('s3', null, 'L')).toEqual(['s3:ListAllMyBuckets']);
  expect(ids('ec2', 'placement-group', 'W')).toEqual(['ec2:StartInstances', 'ec2:StopInstances']);
  expect(ids('s3', 'bucket', 'A')).toEqual([]);
  expect(ids('ec2', 'constructor', 'A')).toEqual([]);
  expect(ids('no-such-service', null, 'W')).toEqual([]);
});

test('the verbs of API Gateway act on HTTP APIs too, which the data leaves out', async () => {
  const patch = (await loadCatalogue(['apigateway'])).find('apigateway:PATCH');
  const patterns = patch?.resources.flatMap((resource) => resource.patterns) ?? [];
  expect(patterns).toContain('arn:*:apigateway:*::/restapis/*');
  expect(patterns).toContain('arn:*:apigateway:*::/apis/*');
});
