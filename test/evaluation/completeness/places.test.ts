import { expect, test } from 'vitest';
import { compareAccounts } from '../../../src/evaluation/completeness/compare-accounts.ts';
import { compareRegions } from '../../../src/evaluation/completeness/compare-regions.ts';
import type { CompletenessLine } from '../../../src/evaluation/completeness/completeness-line.ts';
import { countAttempts } from '../../../src/evaluation/completeness/count-attempts.ts';
import { SourceAnswers } from '../../../src/evaluation/completeness/source-answers.ts';
import { sourceOperations } from '../../../src/evaluation/completeness/source-operations.ts';
import { tellStrays } from '../../../src/evaluation/completeness/tell-strays.ts';
import type { Population } from '../../../src/facts/fact.ts';
import { account, evidenceOf, type Given, many, platform, population } from './fake-place.ts';

const planned = { platform, account, name: '本番', partition: 'aws', regions: ['ap-northeast-1'], organization: true };

function said(lines: Iterable<CompletenessLine>): string[] {
  return [...lines].map(({ subject, object, region, first, second, state, code, explanations }) => {
    const words = explanations.map(({ word, count }) => `${word}${count === null ? '' : ` ${count}`}`).join(' ');
    const what = object ?? (region === 'global' ? subject : `${region} ${subject}`);
    return `${what} ${first.count} ${second.count} ${state} ${code ?? words}`.trimEnd();
  });
}

function sourcesOf(given: readonly Given[]): SourceAnswers {
  return new SourceAnswers(evidenceOf(given), sourceOperations);
}

const scoped = (id: string, inScope = true) => ({ id, name: id, in: inScope });
const identity: Given = { name: 'sts:GetCallerIdentity', region: 'global' };

test.each<[string, Population | null, readonly { id: string }[] | null, readonly Given[], readonly string[]]>([
  [
    'the three lists agree but for one nobody named, one closed and one left out',
    population('organization-account', {
      [account]: { status: 'ACTIVE' },
      '222222222222': { status: 'ACTIVE' },
      '333333333333': { status: 'SUSPENDED', state: 'SUSPENDED' },
      '777777777777': { state: 'ACTIVE' },
    }),
    null,
    [identity],
    [
      `${account} 1 1 AGREED`,
      '222222222222 1 0 DIFFERENT',
      '333333333333 1 0 DIFFERENT SUSPENDED',
      '777777777777 1 1 AGREED EXCLUDED',
      `${account} 1 1 AGREED`,
    ],
  ],
  [
    'the organisation was denied, and the account did not answer',
    many('organization-account', 0, 'AccessDenied'),
    [{ id: account }],
    [{ ...identity, outcome: 'failed', code: 'ExpiredToken' }],
    [
      `${account} null 1 NOT_COMPARABLE AccessDenied`,
      '777777777777 null 1 NOT_COMPARABLE AccessDenied',
      `${account} 1 null NOT_COMPARABLE ExpiredToken`,
    ],
  ],
  [
    'no organisation: the list handed over stands in',
    null,
    [{ id: account }],
    [],
    [`${account} 1 1 AGREED`, '777777777777 0 1 DIFFERENT EXCLUDED', `${account} 1 null NOT_COMPARABLE NOT_ATTEMPTED`],
  ],
  [
    'neither organisation nor list',
    null,
    null,
    [identity],
    [
      `${account} null 1 NOT_COMPARABLE NO_ORGANIZATION`,
      '777777777777 null 1 NOT_COMPARABLE NO_ORGANIZATION',
      `${account} 1 1 AGREED`,
    ],
  ],
])('accounts: %s', (_, members, clientList, given, lines) => {
  const engagement = { scope: { accounts: [scoped(account), scoped('777777777777', false)] } } as never;
  const plan = { platforms: [planned] } as never;
  const lists = { engagement, plan, members, clientList: clientList as never, sources: sourcesOf(given) };
  expect(said(compareAccounts(lists))).toEqual(lines);
});

const regions = population('account-region', {
  'ap-northeast-1': { status: 'ENABLED_BY_DEFAULT' },
  'us-east-1': { status: 'ENABLED' },
  'me-south-1': { status: 'DISABLED' },
});

test.each<[string, Population, readonly Given[], readonly string[]]>([
  [
    'read in both',
    regions,
    [{ name: 'ec2:DescribeVpcs' }, { name: 'ec2:DescribeVpcs', region: 'us-east-1' }],
    ['ap-northeast-1 1 1 AGREED', 'us-east-1 1 1 AGREED EXCLUDED'],
  ],
  [
    'one never asked',
    regions,
    [{ name: 'ec2:DescribeVpcs' }],
    ['ap-northeast-1 1 1 AGREED', 'us-east-1 1 null NOT_COMPARABLE NOT_ATTEMPTED'],
  ],
  [
    'everything denied in one',
    regions,
    [{ name: 'ec2:DescribeVpcs', outcome: 'denied', code: 'UnauthorizedOperation' }],
    ['ap-northeast-1 1 null NOT_COMPARABLE UnauthorizedOperation', 'us-east-1 1 null NOT_COMPARABLE NOT_ATTEMPTED'],
  ],
  [
    'the list of regions denied',
    many('account-region', 0, 'AccessDenied'),
    [{ name: 'ec2:DescribeVpcs' }],
    ['ap-northeast-1 null 1 NOT_COMPARABLE AccessDenied'],
  ],
])('regions: %s', (_, list, given, lines) => {
  expect(said(compareRegions(planned, list, countAttempts(evidenceOf(given))))).toEqual(lines);
});

const inUsEast = (name: string, page: object): Given => ({ name, region: 'us-east-1', pages: [page] });
const nothing = [
  inUsEast('config:GetDiscoveredResourceCounts', { resourceCounts: [] }),
  inUsEast('ec2:DescribeInstances', { Reservations: [] }),
  inUsEast('ec2:DescribeVpcs', { Vpcs: [{ IsDefault: true }] }),
  inUsEast('rds:DescribeDBInstances', { DBInstances: [] }),
  inUsEast('lambda:ListFunctions', { Functions: [] }),
];

test.each<[string, readonly Given[], Population, readonly string[]]>([
  [
    'nothing but the default VPC',
    nothing,
    population('s3-bucket', { b: { region: 'ap-northeast-1' } }),
    ['us-east-1 strays 0 0 AGREED', 'us-east-1 ec2:DescribeVpcs 0 1 DIFFERENT DEFAULT_VPC -1'],
  ],
  [
    'two servers, a network of somebody’s and a bucket',
    [
      ...nothing.filter(({ name }) => !name.startsWith('ec2:')),
      inUsEast('ec2:DescribeInstances', { Reservations: [{ Instances: [{}, {}] }] }),
      inUsEast('ec2:DescribeVpcs', { Vpcs: [{ IsDefault: true }, { IsDefault: false }] }),
    ],
    population('s3-bucket', { b: { region: 'us-east-1' } }),
    [
      'us-east-1 strays 0 0 AGREED',
      'us-east-1 ec2:DescribeInstances 0 2 DIFFERENT',
      'us-east-1 ec2:DescribeVpcs 0 2 DIFFERENT',
      'us-east-1 s3:ListBuckets 0 1 DIFFERENT',
    ],
  ],
  [
    'nothing was asked, and the buckets were denied',
    [],
    many('s3-bucket', 0, 'AccessDenied'),
    [
      'us-east-1 strays 0 null NOT_COMPARABLE NOT_ATTEMPTED',
      'us-east-1 s3:ListBuckets 0 null NOT_COMPARABLE AccessDenied',
    ],
  ],
])('strays: %s', (_, given, buckets, lines) => {
  expect(said(tellStrays(planned, regions, buckets, sourcesOf(given)))).toEqual(lines);
});
