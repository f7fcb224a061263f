import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compareAggregates } from '../../../src/evaluation/completeness/compare-aggregates.ts';
import { compareArns } from '../../../src/evaluation/completeness/compare-arns.ts';
import { compareAssignments } from '../../../src/evaluation/completeness/compare-assignments.ts';
import { compareGlobalTypes } from '../../../src/evaluation/completeness/compare-global-types.ts';
import { compareIam } from '../../../src/evaluation/completeness/compare-iam.ts';
import { compareSnapshots } from '../../../src/evaluation/completeness/compare-snapshots.ts';
import { compareTypes } from '../../../src/evaluation/completeness/compare-types.ts';
import type { CompletenessLine } from '../../../src/evaluation/completeness/completeness-line.ts';
import { countSources } from '../../../src/evaluation/completeness/count-sources.ts';
import { makeSide } from '../../../src/evaluation/completeness/make-side.ts';
import { recordingOf } from '../../../src/evaluation/completeness/recording-of.ts';
import { SourceAnswers } from '../../../src/evaluation/completeness/source-answers.ts';
import { sourceOperations } from '../../../src/evaluation/completeness/source-operations.ts';
import { uncountedTypes } from '../../../src/evaluation/completeness/uncounted-types.ts';
import type { Population } from '../../../src/facts/fact.ts';
import { factKinds } from '../../../src/facts/fact-kinds.ts';
import { account, evidenceOf, type Given, many, place, platform, population } from './fake-place.ts';

const planned = new Set(factKinds.map(({ list }) => `${list.service}:${list.operation}`));
const count = (type: string, n: number) => population('config-resource-count', { [type]: { count: n } });
const recorder = (attributes: object) =>
  population('config-recorder', { default: { isRecording: true, ...attributes } });
const all = recorder({ allSupported: true, strategy: 'ALL_SUPPORTED_RESOURCE_TYPES' });

function said(lines: Iterable<CompletenessLine>): string[] {
  return [...lines].map(({ subject, first, second, state, code, explanations }) => {
    const words = explanations.map(({ word, count: n }) => `${word} ${n}`).join(' ');
    return `${subject} ${first.count} ${second.count} ${state} ${code ?? words}`.trimEnd();
  });
}

function sourcesOf(given: readonly Given[], silent: Parameters<typeof evidenceOf>[1] = []): SourceAnswers {
  return new SourceAnswers(evidenceOf(given, silent), sourceOperations);
}

const vpc = (attributes: object) => population('vpc', { 'vpc-1': { owner: account, ...attributes } });

test.each<[string, readonly Population[], readonly string[]]>([
  ['agree', [all, count('AWS::EC2::VPC', 1), vpc({})], ['vpc 1 1 AGREED']],
  ['both none: no line', [all, count('AWS::EC2::Subnet', 0)], []],
  ['unexplained', [all, count('AWS::EC2::VPC', 3), vpc({})], ['vpc 1 3 DIFFERENT']],
  ['shared', [all, count('AWS::EC2::VPC', 0), vpc({ owner: '999999999999' })], ['vpc 1 0 DIFFERENT SHARED 1']],
  [
    'type not recorded',
    [recorder({ allSupported: false, resourceTypes: ['AWS::S3::Bucket'] }), count('AWS::S3::Bucket', 0), vpc({})],
    ['vpc 1 0 DIFFERENT UNRECORDED_TYPE 1'],
  ],
  [
    'type excluded',
    [
      recorder({ allSupported: false, strategy: 'EXCLUSION_BY_RESOURCE_TYPES', excludedTypes: ['AWS::EC2::VPC'] }),
      count('AWS::EC2::VPC', 0),
      vpc({}),
    ],
    ['vpc 1 0 DIFFERENT UNRECORDED_TYPE 1'],
  ],
  [
    'made in the hour before the count',
    [
      all,
      count('AWS::DynamoDB::Table', 0),
      population('dynamodb-table', { t: { createdAt: '2026-04-10T00:30:00.000Z' } }),
    ],
    ['dynamodb-table 1 0 DIFFERENT CONFIG_LAG 1'],
  ],
  [
    'made the day before, recorded daily',
    [
      recorder({ allSupported: true, frequency: 'DAILY' }),
      count('AWS::DynamoDB::Table', 0),
      population('dynamodb-table', { t: { createdAt: '2026-04-09T12:00:00.000Z' } }),
    ],
    ['dynamodb-table 1 0 DIFFERENT CONFIG_LAG 1'],
  ],
  [
    'made the day before, recorded at once',
    [
      all,
      count('AWS::DynamoDB::Table', 0),
      population('dynamodb-table', { t: { createdAt: '2026-04-09T12:00:00.000Z' } }),
    ],
    ['dynamodb-table 1 0 DIFFERENT'],
  ],
  [
    'AWS-owned and pending deletion',
    [
      all,
      count('AWS::KMS::Key', 1),
      population('kms-key', { a: { manager: 'AWS' }, b: { manager: 'CUSTOMER', state: 'PendingDeletion' }, c: {} }),
    ],
    ['kms-key 3 1 DIFFERENT DELETED_RETAINED 1 AWS_OWNED 1'],
  ],
  [
    'Config denied',
    [all, many('config-resource-count', 0, 'AccessDeniedException'), vpc({})],
    ['* null null NOT_COMPARABLE AccessDeniedException', 'vpc 1 null NOT_COMPARABLE AccessDeniedException'],
  ],
  [
    'own list denied though Config counts none',
    [all, count('AWS::EC2::VPC', 0), many('vpc', 0, 'UnauthorizedOperation')],
    ['vpc null 0 NOT_COMPARABLE UnauthorizedOperation'],
  ],
  [
    'no recorder: its zero proves nothing',
    [population('config-recorder', {}), count('AWS::EC2::VPC', 0), vpc({})],
    ['* null null NOT_COMPARABLE NO_RECORDER', 'vpc 1 0 NOT_COMPARABLE NO_RECORDER'],
  ],
  [
    'recorder stopped, counts equal',
    [recorder({ isRecording: false }), count('AWS::EC2::VPC', 1), vpc({})],
    ['* null null NOT_COMPARABLE RECORDER_STOPPED', 'vpc 1 1 NOT_COMPARABLE RECORDER_STOPPED'],
  ],
  ['a type Config never records', [all, count('AWS::EC2::VPC', 0), many('log-group', 2)], []],
])('services and AWS Config: %s', (_, populations, lines) => {
  const context = place(populations);
  const sources = countSources(context, sourcesOf([]));
  const recording = recordingOf(context.population('config-recorder'));
  expect(said(compareTypes(context, factKinds, planned, sources, recording, new Map()))).toEqual(lines);
});

const counting = { Expression: 'SELECT resourceType, accountId, COUNT(*) GROUP BY resourceType, accountId' };
const row = (resourceType: string, n: number, accountId = account) =>
  JSON.stringify({ resourceType, accountId, 'COUNT(*)': n });

test.each<[string, Given, readonly string[]]>([
  [
    'the same',
    { name: 'config:SelectResourceConfig', pages: [{ Results: [row('AWS::EC2::VPC', 1)] }] },
    ['* 1 1 AGREED'],
  ],
  [
    'another',
    { name: 'config:SelectResourceConfig', pages: [{ Results: [row('AWS::EC2::VPC', 2)] }] },
    ['* 1 2 DIFFERENT', 'vpc 1 2 DIFFERENT'],
  ],
  [
    'denied',
    { name: 'config:SelectResourceConfig', outcome: 'denied', code: 'AccessDeniedException' },
    ['* 1 null NOT_COMPARABLE AccessDeniedException', 'vpc 1 null NOT_COMPARABLE AccessDeniedException'],
  ],
  [
    'a row that is no JSON',
    { name: 'config:SelectResourceConfig', pages: [{ Results: ['{'] }] },
    ['* 1 null NOT_COMPARABLE ROW_UNREADABLE', 'vpc 1 null NOT_COMPARABLE ROW_UNREADABLE'],
  ],
])('the advanced query counts %s', (_, answer, lines) => {
  const context = place([all, count('AWS::EC2::VPC', 1), vpc({})]);
  const sources = countSources(context, sourcesOf([{ ...answer, input: counting }]));
  const recording = recordingOf(all);
  const [, ...rest] = said(compareTypes(context, factKinds, planned, sources, recording, new Map()));
  expect(rest).toEqual(lines);
});

test('IAM three ways: root and AWS managed policies are explained, a missing role is not', () => {
  const details = [
    many('iam-user', 2),
    many('iam-group', 1),
    many('iam-role', 4),
    population('iam-policy', {
      a: { isInline: false, isAwsManaged: false },
      b: { isInline: false, isAwsManaged: true },
      c: { isInline: true, isAwsManaged: false },
    }),
    population('iam-user-credential', { 'arn:aws:iam::111122223333:root': {}, u1: {}, u2: {} }),
  ];
  const summary = population('account-summary', { s: { users: 2, groups: 1, roles: 5, policies: 1 } });
  expect(said(compareIam(place([...details, summary], 'global')))).toEqual([
    'iam-user 2 2 AGREED',
    'iam-group 1 1 AGREED',
    'iam-role 4 5 DIFFERENT',
    'iam-managed-policy 2 1 DIFFERENT AWS_MANAGED_POLICY 1',
    'iam-user-credential 3 2 DIFFERENT ROOT_ROW 1',
    'iam-user-credential 3 2 DIFFERENT ROOT_ROW 1',
  ]);
  const denied = said(compareIam(place([...details, many('account-summary', 0, 'AccessDenied')], 'global')));
  expect(denied.slice(0, 5).every((line) => line.endsWith('NOT_COMPARABLE AccessDenied'))).toBe(true);
});

function tally(
  populations: readonly Population[],
  region: string,
  lists: ReadonlyMap<string, CompletenessLine['first']> = new Map(),
) {
  const context = place(populations, region);
  const recording = recordingOf(context.population('config-recorder'));
  return {
    platform,
    account,
    region,
    sources: countSources(context, sourcesOf([])),
    recording,
    lists,
    globalHere: new Map(),
  };
}

test('buckets are compared region by region, IAM where Config records it', () => {
  const global = place(
    [
      population('s3-bucket', {
        a: { region: 'ap-northeast-1' },
        b: { region: 'us-east-1' },
        c: { region: 'eu-west-1' },
      }),
      many('iam-role', 2),
    ],
    'global',
  );
  const both = population('config-resource-count', { 'AWS::S3::Bucket': { count: 1 }, 'AWS::IAM::Role': { count: 2 } });
  const tallies = [
    tally([recorder({ allSupported: true, includesGlobalTypes: true }), both], 'ap-northeast-1'),
    tally([all, population('config-resource-count', {})], 'us-east-1'),
  ];
  expect(said(compareGlobalTypes(global, factKinds, planned, tallies))).toEqual([
    'iam-role 2 2 AGREED',
    's3-bucket 1 1 AGREED',
    's3-bucket 1 0 DIFFERENT',
  ]);
});

test('IAM roles that no readable region records stay uncompared', () => {
  const tallies = [tally([all, many('config-resource-count', 0, 'AccessDenied')], 'ap-northeast-1')];
  expect(said(compareGlobalTypes(place([many('iam-role', 2)], 'global'), factKinds, planned, tallies))).toEqual([
    'iam-role 2 null NOT_COMPARABLE AccessDenied',
  ]);
});

test.each<[string, Given, readonly string[]]>([
  ['agrees', { name: '', pages: [{ Results: [row('AWS::EC2::VPC', 2)] }] }, ['vpc 2 2 AGREED']],
  [
    'covers more regions',
    { name: '', pages: [{ Results: [row('AWS::EC2::VPC', 3)] }] },
    ['vpc 2 3 DIFFERENT OUTSIDE_REGION -1'],
  ],
  ['holds less', { name: '', pages: [{ Results: [row('AWS::EC2::VPC', 1)] }] }, ['vpc 2 1 DIFFERENT']],
  [
    'does not know the account',
    { name: '', pages: [{ Results: [row('AWS::EC2::VPC', 1, '999999999999')] }] },
    ['* null null NOT_COMPARABLE ACCOUNT_NOT_AGGREGATED'],
  ],
  ['is denied', { name: '', outcome: 'denied', code: 'AccessDenied' }, ['* null null NOT_COMPARABLE AccessDenied']],
])('an aggregator that %s', (_, answer, lines) => {
  const lists = new Map([['AWS::EC2::VPC', makeSide('ec2:DescribeVpcs', 2)]]);
  const input = { ...counting, ConfigurationAggregatorName: 'org' };
  const sources = sourcesOf([{ ...answer, name: 'config:SelectAggregateResourceConfig', input }]);
  const tallies = [tally([all], 'ap-northeast-1', lists)];
  expect(said(compareAggregates(tallies, sources, new Map([['AWS::EC2::VPC', 'vpc']]), true))).toEqual(lines);
});

const assigned = (set: string, items: number): Given => ({
  name: 'sso-admin:ListAccountAssignments',
  region: 'global',
  input: { AccountId: account, PermissionSetArn: set },
  items,
});

test.each<[string, readonly Given[], readonly string[]]>([
  ['two sets, two roles', [assigned('a', 1), assigned('b', 3)], ['assigned-account 2 2 AGREED']],
  [
    'a set without an assignment leaves no role',
    [assigned('a', 1), assigned('b', 0)],
    ['assigned-account 2 1 DIFFERENT'],
  ],
  [
    'a denied one',
    [assigned('a', 1), { ...assigned('b', 0), outcome: 'denied', code: 'AccessDenied' }],
    ['assigned-account 2 null NOT_COMPARABLE AccessDenied'],
  ],
])('Identity Center: %s', (_, given, lines) => {
  const roles = new Map([[account, { platform, side: makeSide('iam', 2) }]]);
  expect(said(compareAssignments(roles, [account], sourcesOf(given)))).toEqual(lines);
});

test.each<[string, Given, string]>([
  ['both have snapshots', { name: '', pages: [{ Results: [volume('vol-1')] }] }, 'protected-volume 1 1 AGREED'],
  [
    'one has none',
    { name: '', pages: [{ Results: [volume('vol-1'), volume('vol-2')] }] },
    'protected-volume 1 2 DIFFERENT',
  ],
  [
    'denied',
    { name: '', outcome: 'denied', code: 'AccessDenied' },
    'protected-volume 0 null NOT_COMPARABLE AccessDenied',
  ],
])('volumes AWS Backup protects: %s', (_, answer, line) => {
  const context = place([population('ebs-snapshot', { 'snap-1': { volume: 'vol-1' } })]);
  const sources = sourcesOf([{ ...answer, name: 'backup:ListProtectedResources' }]);
  expect(said(compareSnapshots(context, sources))[0]).toBe(line);
});

function volume(id: string) {
  return { ResourceArn: `arn:aws:ec2:ap-northeast-1:${account}:volume/${id}`, ResourceType: 'EBS' };
}

test.each<[string, readonly Given[], Parameters<typeof evidenceOf>[1], readonly string[]]>([
  [
    'no index',
    [{ name: 'resource-explorer-2:ListIndexes', items: 0, pages: [{ Indexes: [] }] }],
    [],
    ['* null null NOT_COMPARABLE NO_INDEX'],
  ],
  [
    'names of this region and account only',
    [
      {
        name: 'resource-explorer-2:ListResources',
        pages: [
          { Resources: ['vpc-1', 'vpc-9'].map((id) => ({ Arn: arn(id) })) },
          { Resources: [{ Arn: arn('vpc-2', 'eu-west-1') }] },
        ],
      },
    ],
    [],
    ['vpc 1 2 DIFFERENT'],
  ],
  [
    'tags',
    [
      {
        name: 'resourcegroupstaggingapi:GetResources',
        pages: [{ ResourceTagMappingList: [{ ResourceARN: arn('vpc-1') }] }],
      },
    ],
    [],
    ['vpc 1 1 AGREED'],
  ],
  [
    'tags denied',
    [{ name: 'resourcegroupstaggingapi:GetResources', outcome: 'denied', code: 'AccessDenied' }],
    [],
    ['* null null NOT_COMPARABLE AccessDenied'],
  ],
])('third sources: %s', (_, given, silent, lines) => {
  expect(said(compareArns(place([vpc({})]), sourcesOf(given, silent)))).toEqual(lines);
});

function arn(id: string, region = 'ap-northeast-1'): string {
  return `arn:aws:ec2:${region}:${account}:vpc/${id}`;
}

test('the types Config never records are those of our kinds that its API model lacks', () => {
  const model = readFileSync('node_modules/@aws-sdk/client-config-service/dist-types/models/enums.d.ts', 'utf8');
  const ours = new Set(factKinds.flatMap(({ configType }) => configType ?? []));
  expect([...uncountedTypes].sort()).toEqual([...ours].filter((type) => !model.includes(`"${type}"`)).sort());
});
