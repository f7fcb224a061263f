import { expect, test } from 'vitest';
import type { Reply } from '../../src/collection/source.ts';
import type { Collector, Operation } from '../../src/collectors/collector.ts';
import type { Evidence } from '../../src/evidence/read-evidence.ts';
import { scratch } from '../evidence/scratch.ts';
import { planOf, runPlan } from './run-plan.ts';
import { failure, identity, page, scriptedSource } from './scripted-source.ts';

const users: Operation = { operation: 'ListUsers', scope: 'account', absent: ['NoSuchEntity'], iamActions: [] };
const keys: Operation = {
  operation: 'ListAccessKeys',
  scope: 'account',
  parent: { operation: 'ListUsers', each: 'Users', bind: { UserName: 'UserName' } },
  redact: [{ path: 'Keys[].Id', rule: 'R7' }],
  iamActions: [],
};
const used: Operation = {
  operation: 'GetAccessKeyLastUsed',
  scope: 'account',
  parent: { operation: 'ListAccessKeys', each: 'Keys', bind: { AccessKeyId: 'Id' } },
  iamActions: [],
};
const make: Operation = { operation: 'GenerateCredentialReport', scope: 'account', iamActions: [] };
const fetched: Operation = {
  operation: 'GetCredentialReport',
  scope: 'account',
  after: make.operation,
  iamActions: [],
};
const iam = (...operations: Operation[]): Collector => ({ item: 'EV-IAM-01', service: 'iam', operations });

type Replies = Readonly<Record<string, (user: unknown) => Reply>>;
const listed: Replies = {
  ListUsers: () => page({ Users: ['a', 'b', 'c'].map((UserName) => ({ UserName })) }),
  ListAccessKeys: (user) => page({ Keys: [{ Id: `AKIAIOSFODNN7EXAMPL${user}` }] }),
  GetAccessKeyLastUsed: () => page({ UserName: 'x' }),
  GenerateCredentialReport: () => page({ State: 'COMPLETE' }),
  GetCredentialReport: () => page({ Content: 'x' }),
};

interface Session {
  readonly replies: Replies;
  /** Stopped once so many questions were put. */
  readonly stopAfter?: number;
  readonly asked: readonly string[];
}

const cases: readonly (readonly [string, readonly Operation[], readonly Session[], readonly string[]])[] = [
  [
    'what was answered is not asked again after the end, what was denied is',
    [users, keys],
    [
      {
        replies: { ...listed, ListAccessKeys: (user) => (user === 'b' ? failure('AccessDenied') : page({})) },
        asked: ['ListUsers', 'ListAccessKeys a', 'ListAccessKeys b', 'ListAccessKeys c'],
      },
      { replies: listed, asked: ['ListAccessKeys b'] },
    ],
    [],
  ],
  [
    'a denial stands where the session was stopped',
    [users, keys],
    [
      {
        replies: { ...listed, ListAccessKeys: () => failure('AccessDenied') },
        stopAfter: 2,
        asked: ['ListUsers', 'ListAccessKeys a'],
      },
      {
        replies: { ...listed, ListAccessKeys: () => failure('AccessDenied') },
        asked: ['ListAccessKeys b', 'ListAccessKeys c'],
      },
    ],
    [],
  ],
  [
    'a list that was denied opens its questions when it can be read',
    [users, keys],
    [
      { replies: { ListUsers: () => failure('AccessDenied') }, asked: ['ListUsers'] },
      { replies: listed, asked: ['ListUsers', 'ListAccessKeys a', 'ListAccessKeys b', 'ListAccessKeys c'] },
    ],
    [],
  ],
  [
    'a failure is asked again, and what fails again is still missing',
    [users, keys],
    [
      { replies: { ...listed, ListUsers: () => failure('ServiceUnavailable') }, asked: ['ListUsers'] },
      { replies: { ...listed, ListUsers: () => failure('Throttling') }, asked: ['ListUsers'] },
    ],
    ['ListAccessKeys PARENT_UNREAD Throttling'],
  ],
  [
    'names that are stored as tokens are still asked by their names',
    [users, keys, used],
    [
      {
        replies: listed,
        stopAfter: 5,
        asked: [
          'ListUsers',
          'ListAccessKeys a',
          'ListAccessKeys b',
          'ListAccessKeys c',
          'GetAccessKeyLastUsed AKIAIOSFODNN7EXAMPLa',
        ],
      },
      {
        replies: listed,
        asked: ['GetAccessKeyLastUsed AKIAIOSFODNN7EXAMPLb', 'GetAccessKeyLastUsed AKIAIOSFODNN7EXAMPLc'],
      },
    ],
    [],
  ],
  [
    'keys that run out close the account at once; the next session goes on',
    [users, keys],
    [
      {
        replies: { ...listed, ListAccessKeys: (user) => (user === 'b' ? failure('ExpiredToken') : page({})) },
        asked: ['ListUsers', 'ListAccessKeys a', 'ListAccessKeys b'],
      },
      { replies: listed, asked: ['ListAccessKeys b', 'ListAccessKeys c'] },
    ],
    [],
  ],
  [
    'a report that was made and could not be fetched is made again',
    [make, fetched],
    [
      {
        replies: { ...listed, GetCredentialReport: () => failure('ReportExpired') },
        asked: ['GenerateCredentialReport', 'GetCredentialReport'],
      },
      { replies: listed, asked: ['GenerateCredentialReport', 'GetCredentialReport'] },
      { replies: listed, asked: [] },
    ],
    [],
  ],
  [
    'a list that was cut is read again, and what it named is not asked twice',
    [{ ...users, paging: { request: 'M', response: 'M' } }, keys],
    [
      {
        replies: { ...listed, ListUsers: () => page({ Users: [{ UserName: 'a' }], M: 'same' }) },
        asked: ['ListUsers', 'ListUsers', 'ListAccessKeys a'],
      },
      { replies: { ...listed, ListUsers: () => page({ Users: [{ UserName: 'a' }] }) }, asked: ['ListUsers'] },
    ],
    [],
  ],
];

test.each(cases)('going on: %s', async (_, operations, sessions, missing) => {
  const folder = scratch();
  let last: Evidence | null = null;
  for (const { replies, stopAfter, asked } of sessions) {
    const source = scriptedSource((question) => {
      if (question.operation === 'GetCallerIdentity') return identity(question);
      return (replies[question.operation] as (user: unknown) => Reply)(question.input['UserName']);
    });
    const stopped = (): boolean => source.asked.length >= (stopAfter ?? Number.POSITIVE_INFINITY);
    const over = { concurrency: 1, stopped };
    const { evidence, damages } = await runPlan(folder, [iam(...operations)], source, over, false);
    const put = source.asked.map(({ operation, input }) => [operation, ...Object.values(input)].join(' '));
    expect(put.map((one) => one.replace(/ same$/, ''))).toEqual(asked);
    expect(damages).toBe(0);
    last = evidence;
  }
  expect(last?.notAsked.map(({ operation, reason, code }) => `${operation} ${reason} ${code}`)).toEqual(missing);
});

const countOnly: Collector = {
  item: 'EV-ENV-09',
  service: 'config',
  operations: [
    { operation: 'GetDiscoveredResourceCounts', scope: 'region', iamActions: [] },
    { operation: 'DescribeConfigRules', scope: 'outside', iamActions: [] },
  ],
};
const named = (regions: Readonly<Record<string, string>>): Reply =>
  page({ Regions: Object.entries(regions).map(([RegionName, RegionOptStatus]) => ({ RegionName, RegionOptStatus })) });

const regions: readonly (readonly [string, Reply, readonly string[], readonly string[]])[] = [
  [
    'enabled regions that the engagement leaves out are asked, disabled ones are not',
    named({
      'us-east-1': 'ENABLED_BY_DEFAULT',
      'eu-west-1': 'ENABLED',
      'me-south-1': 'DISABLED',
      'ap-northeast-1': 'ENABLED_BY_DEFAULT',
    }),
    [
      'GetDiscoveredResourceCounts ap-northeast-1',
      'GetDiscoveredResourceCounts us-east-1',
      'DescribeConfigRules eu-west-1',
    ],
    [],
  ],
  [
    'a region of the engagement that is not enabled is told, not asked',
    named({ 'us-east-1': 'DISABLED', 'ap-northeast-1': 'ENABLED_BY_DEFAULT' }),
    ['GetDiscoveredResourceCounts ap-northeast-1'],
    ['GetDiscoveredResourceCounts us-east-1 REGION_DISABLED', 'DescribeConfigRules outside NO_PARENT'],
  ],
  [
    'where the regions are denied, what lies outside is unread',
    failure('AccessDenied'),
    ['GetDiscoveredResourceCounts ap-northeast-1', 'GetDiscoveredResourceCounts us-east-1'],
    ['DescribeConfigRules outside PARENT_UNREAD'],
  ],
];

test.each(regions)('regions: %s', async (_, reply, asked, missing) => {
  const listing: Collector = {
    item: 'EV-ENV-02',
    service: 'account',
    operations: [{ operation: 'ListRegions', scope: 'account', iamActions: [] }],
  };
  const collectors = [listing, countOnly];
  const source = scriptedSource((question) => {
    if (question.operation === 'GetCallerIdentity') return identity(question);
    return question.operation === 'ListRegions' ? reply : page({});
  });
  for (const concurrency of [1, 8]) {
    source.asked.length = 0;
    const { evidence } = await runPlan(scratch(), collectors, source, { plan: planOf(collectors), concurrency });
    expect(
      source.asked
        .slice(1)
        .map(({ operation, region }) => `${operation} ${region}`)
        .sort(),
    ).toEqual([...asked].sort());
    expect(evidence.notAsked.map(({ operation, region, reason }) => `${operation} ${region} ${reason}`)).toEqual(
      missing,
    );
  }
});

test('going on under pseudonyms: the store holds tokens, the questions carry the names', async () => {
  const folder = scratch();
  const masked = { key: Buffer.alloc(32, 7), pii: 'pseudonymize', addresses: 'mask' } as const;
  const asked: string[] = [];
  for (const stopAfter of [2, Number.POSITIVE_INFINITY]) {
    const source = scriptedSource((question) => {
      if (question.operation === 'GetCallerIdentity') return identity(question);
      return (listed[question.operation] as (user: unknown) => Reply)(question.input['UserName']);
    });
    const over = { concurrency: 1, stopped: () => source.asked.length >= stopAfter, key: masked };
    const { evidence } = await runPlan(folder, [iam(users, keys)], source, over, false);
    asked.push(...source.asked.map(({ operation, input }) => [operation, ...Object.values(input)].join(' ')));
    const stored = JSON.stringify(evidence.answers.map((one) => [one.input, evidence.pages(one)]));
    expect(stored).not.toMatch(/"UserName":"[abc]"/);
    expect(stored).toMatch(/"UserName":"person-[0-9a-f]{16}"/);
  }
  expect(asked).toEqual(['ListUsers', 'ListAccessKeys a', 'ListAccessKeys b', 'ListAccessKeys c']);
});
