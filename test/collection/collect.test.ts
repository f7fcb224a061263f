import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Reply } from '../../src/collection/source.ts';
import { recordedSource } from '../../src/collection/sources/recorded.ts';
import type { Collector, Operation } from '../../src/collectors/collector.ts';
import type { Evidence } from '../../src/evidence/read-evidence.ts';
import { scratch } from '../evidence/scratch.ts';
import { planOf, runPlan } from './run-plan.ts';
import { failure, identity, page, type Script, scriptedSource } from './scripted-source.ts';

const users: Operation = {
  operation: 'ListUsers',
  scope: 'account',
  paging: { request: 'Marker', response: 'Marker', more: 'IsTruncated', size: { MaxItems: 2 } },
  count: 'Users',
  absent: ['NoSuchEntity'],
  iamActions: ['iam:ListUsers'],
};
const keys: Operation = {
  operation: 'ListAccessKeys',
  scope: 'account',
  parent: { operation: 'ListUsers', each: 'Users', bind: { UserName: 'UserName' } },
  iamActions: ['iam:ListAccessKeys'],
};
const used: Operation = {
  operation: 'GetAccessKeyLastUsed',
  scope: 'account',
  parent: {
    operation: 'ListAccessKeys',
    each: 'Keys',
    bind: { AccessKeyId: 'Id', UserName: '^UserName' },
    where: { Status: ['Active'] },
  },
  iamActions: ['iam:GetAccessKeyLastUsed'],
};
const iam = (...operations: Operation[]): Collector => ({ item: 'EV-IAM-01', service: 'iam', operations });

/** Answers by operation; everything else is missing. */
function script(
  replies: Readonly<Record<string, (input: Readonly<Record<string, unknown>>, token: unknown) => Reply>>,
): Script {
  return (question, token) =>
    question.operation === 'GetCallerIdentity'
      ? identity(question)
      : (replies[question.operation]?.(question.input, token) ?? { kind: 'missing', reason: 'NOT_RECORDED' });
}

const two = page({ Users: [{ UserName: 'a' }, { UserName: 'b' }], IsTruncated: false });
const active = { Id: 'K1', Status: 'Active' };

/** The ledger in words: what became of every operation. */
function ledger({ records }: Evidence): readonly string[] {
  return records.flatMap((record) => {
    if (record.kind === 'answer') return [`${record.operation} ${record.outcome} ${record.code ?? record.pages}`];
    return record.kind === 'not-asked'
      ? [`${record.operation} ${record.reason} ${record.code ?? '-'} ${record.parent === null ? '-' : 'parent'}`]
      : [];
  });
}

const pagings: readonly (readonly [string, Operation['paging'], readonly (object | Reply)[], string])[] = [
  ['no paging', undefined, [{ Users: [], Marker: 'x' }], 'answered 1'],
  ['a token', { request: 'T', response: 'T' }, [{ T: 'x' }, { T: 'y' }, {}], 'answered 3'],
  ['an empty token', { request: 'T', response: 'T' }, [{ T: 'x' }, { T: '' }], 'answered 2'],
  ['a token below', { request: 'T', response: 'A.T' }, [{ A: { T: 'x' } }, { A: {} }], 'answered 2'],
  [
    'a flag beside the token',
    { request: 'T', response: 'T', more: 'M' },
    [
      { T: 'x', M: true },
      { T: 'y', M: false },
    ],
    'answered 2',
  ],
  [
    'a flag without token',
    { request: 'T', response: 'T', more: 'M' },
    [{ T: 'x', M: true }, { M: true }],
    'cut PAGE_TOKEN_MISSING',
  ],
  ['a token that is an object', { request: 'T', response: 'T' }, [{ T: { k: 1 } }, { T: { k: 2 } }, {}], 'answered 3'],
  [
    'a repeated token',
    { request: 'T', response: 'T' },
    [{ T: 'x' }, { T: 'y' }, { T: 'x' }],
    'cut PAGE_TOKEN_REPEATED',
  ],
  [
    'an error on the second page',
    { request: 'T', response: 'T' },
    [{ T: 'x' }, failure('Throttling')],
    'cut Throttling',
  ],
  [
    'a denial on the second page',
    { request: 'T', response: 'T' },
    [{ T: 'x' }, failure('AccessDenied')],
    'cut AccessDenied',
  ],
  [
    'an absent code on the second page',
    { request: 'T', response: 'T' },
    [{ T: 'x' }, failure('NoSuchEntity')],
    'cut NoSuchEntity',
  ],
  [
    'a missing second page',
    { request: 'T', response: 'T' },
    [{ T: 'x' }, { kind: 'missing', reason: 'NOT_EXPORTED' }],
    'cut NOT_EXPORTED',
  ],
  ['an absent answer', undefined, [failure('NoSuchEntity')], 'absent NoSuchEntity'],
  ['a denied answer', undefined, [failure('UnauthorizedOperation')], 'denied UnauthorizedOperation'],
  ['a failed answer', undefined, [failure('InternalFailure')], 'failed InternalFailure'],
];

test.each(pagings)('paging: %s', async (_, paging, pages, outcome) => {
  let turn = 0;
  const operation: Operation = { ...users, ...(paging === undefined ? {} : { paging }) };
  if (paging === undefined) delete (operation as { paging?: unknown }).paging;
  const replies = pages.map((one) => ('kind' in one ? (one as Reply) : page(one)));
  const source = scriptedSource(script({ ListUsers: () => replies[turn++] as Reply }));
  const { evidence, damages } = await runPlan(scratch(), [iam(operation)], source);
  expect(ledger(evidence)).toEqual([`ListUsers ${outcome}`]);
  expect(damages).toBe(0);
  const [answer] = evidence.answers;
  const envelope = evidence.envelope(answer as never);
  const whole = outcome.startsWith('answered') || outcome.startsWith('absent');
  expect(envelope.completeness.state).toBe(whole ? 'complete' : outcome.startsWith('cut') ? 'partial' : 'failed');
  expect(envelope.pages).toHaveLength(evidence.pages(answer as never).length);
});

test('a page size belongs to the wire: it is sent to AWS, and changes neither the stored input nor the id', async () => {
  const ids = await Promise.all(
    (['sdk', 'recorded'] as const).map(async (name) => {
      const source = scriptedSource(script({ ListUsers: () => two }), name);
      const { evidence } = await runPlan(scratch(), [iam(users)], source);
      expect(source.asked[0]?.input).toEqual(name === 'sdk' ? { MaxItems: 2 } : {});
      expect(evidence.answers[0]?.input).toEqual({});
      return evidence.answers[0]?.evidenceId;
    }),
  );
  expect(ids[0]).toBe(ids[1]);
});

const trees: readonly (readonly [string, Parameters<typeof script>[0], readonly string[]])[] = [
  [
    'everything there',
    {
      ListUsers: () => two,
      ListAccessKeys: ({ UserName }) =>
        page({ Keys: UserName === 'a' ? [active, { Id: 'K2', Status: 'Inactive' }] : [] }),
      GetAccessKeyLastUsed: ({ UserName }) => page({ UserName }),
    },
    [
      'ListUsers answered 1',
      'ListAccessKeys answered 1',
      'ListAccessKeys answered 1',
      'GetAccessKeyLastUsed answered 1',
    ],
  ],
  [
    'an empty list',
    { ListUsers: () => page({ Users: [] }) },
    ['ListUsers answered 1', 'ListAccessKeys NO_PARENT - parent', 'GetAccessKeyLastUsed NO_PARENT - parent'],
  ],
  [
    'a list that is not configured',
    { ListUsers: () => failure('NoSuchEntity') },
    ['ListUsers absent NoSuchEntity', 'ListAccessKeys NO_PARENT - parent', 'GetAccessKeyLastUsed NO_PARENT - parent'],
  ],
  [
    'a denied list',
    { ListUsers: () => failure('AccessDenied') },
    [
      'ListUsers denied AccessDenied',
      'ListAccessKeys PARENT_UNREAD AccessDenied parent',
      'GetAccessKeyLastUsed PARENT_UNREAD AccessDenied parent',
    ],
  ],
  [
    'a list that is not there',
    {},
    [
      'ListUsers NOT_RECORDED - -',
      'ListAccessKeys PARENT_UNREAD NOT_RECORDED -',
      'GetAccessKeyLastUsed PARENT_UNREAD NOT_RECORDED -',
    ],
  ],
  [
    'a list that was cut',
    {
      ListUsers: (_, token) =>
        token === null ? page({ Users: [{ UserName: 'a' }], IsTruncated: true, Marker: 'm' }) : failure('Throttling'),
      ListAccessKeys: () => page({ Keys: [] }),
    },
    [
      'ListUsers cut Throttling',
      'ListAccessKeys PARENT_UNREAD Throttling parent',
      'ListAccessKeys answered 1',
      'GetAccessKeyLastUsed PARENT_UNREAD Throttling parent',
    ],
  ],
  [
    'one of two denied',
    {
      ListUsers: () => two,
      ListAccessKeys: ({ UserName }) => (UserName === 'a' ? failure('AccessDenied') : page({ Keys: [active] })),
      GetAccessKeyLastUsed: () => page({}),
    },
    [
      'ListUsers answered 1',
      'ListAccessKeys denied AccessDenied',
      'ListAccessKeys answered 1',
      'GetAccessKeyLastUsed PARENT_UNREAD AccessDenied parent',
      'GetAccessKeyLastUsed answered 1',
    ],
  ],
  [
    'some answers missing',
    {
      ListUsers: () => two,
      ListAccessKeys: ({ UserName }) =>
        UserName === 'a' ? { kind: 'missing', reason: 'NOT_EXPORTED' } : page({ Keys: [] }),
    },
    [
      'ListUsers answered 1',
      'ListAccessKeys answered 1',
      'ListAccessKeys NOT_EXPORTED - -',
      'GetAccessKeyLastUsed PARENT_UNREAD NOT_EXPORTED -',
    ],
  ],
];

test.each(trees)('questions that hang on a list: %s', async (_, replies, expected) => {
  const { evidence, damages } = await runPlan(scratch(), [iam(users, keys, used)], scriptedSource(script(replies)), {
    concurrency: 1,
  });
  expect(ledger(evidence)).toEqual(expected);
  expect(damages).toBe(0);
});

test.each([
  ['nobody named the region', false, 'ListAccessKeys PARENT_UNREAD EMPTY_IN_THIS_REGION'],
  ['the engagement names it', true, 'ListAccessKeys NO_PARENT -'],
] as const)(
  'an empty list of a service that lives in one region proves nothing: %s',
  async (_, regionNamed, expected) => {
    const source = scriptedSource(script({ ListUsers: () => page({ Users: [] }) }));
    const listing: Operation = { ...users, oneRegion: true };
    const { evidence } = await runPlan(scratch(), [iam(listing, keys)], source, { regionNamed });
    expect(ledger(evidence)[1]).toMatch(new RegExp(`^${expected}`));
  },
);

test('members are carried, filtered, batched and filled', async () => {
  const findings: Operation = { ...users, operation: 'ListFindings', inputs: [{ Kind: 'x' }, { Kind: 'y' }] };
  const details: Operation = {
    operation: 'GetFindings',
    scope: 'account',
    parent: {
      operation: 'ListFindings',
      each: 'Groups[].Ids',
      bind: { Ids: '$', Kind: '^Kind' },
      batch: { member: 'Ids', size: 2 },
    },
    fill: { From: 'period.from', To: 'period.to', Account: 'account' },
    iamActions: [],
  };
  const source = scriptedSource(
    script({
      ListFindings: ({ Kind }) =>
        page({ Groups: [{ Ids: [`${Kind}1`, `${Kind}2`] }, { Ids: [`${Kind}2`, `${Kind}3`] }] }),
      GetFindings: () => page({}),
    }),
  );
  await runPlan(scratch(), [iam(findings, details)], source, { concurrency: 1 });
  const period = { From: '2025-03-31T15:00:00.000Z', To: '2026-03-31T14:59:59.999Z', Account: '111122223333' };
  expect(source.asked.filter(({ operation }) => operation === 'GetFindings').map(({ input }) => input)).toEqual([
    { ...period, Kind: 'x', Ids: ['x1', 'x2'] },
    { ...period, Kind: 'x', Ids: ['x3'] },
    { ...period, Kind: 'y', Ids: ['y1', 'y2'] },
    { ...period, Kind: 'y', Ids: ['y3'] },
  ]);
});

test('a chain of units is followed level by level, each unit asked once, and ends without one', async () => {
  const roots: Operation = { ...users, operation: 'ListRoots', scope: 'organization' };
  const units = (operation: string): Operation => ({
    operation: 'ListUnits',
    scope: 'organization',
    parent: { operation, each: operation === 'ListRoots' ? 'Roots' : 'Units', bind: { ParentId: 'Id' } },
    iamActions: [],
  });
  const tree: Readonly<Record<string, readonly string[]>> = { r: ['a', 'b'], a: ['c'], c: ['d'] };
  const replies = {
    ListRoots: () => page({ Roots: [{ Id: 'r' }] }),
    ListUnits: ({ ParentId }: Readonly<Record<string, unknown>>) =>
      page({ Units: (tree[ParentId as string] ?? []).map((Id) => ({ Id })) }),
  };
  const collector: Collector = {
    ...iam(roots, units('ListRoots'), units('ListUnits'), units('ListUnits'), units('ListUnits')),
    item: 'EV-ORG',
  };
  const source = scriptedSource(script(replies));
  const { evidence } = await runPlan(scratch(), [collector], source, {
    plan: planOf([collector], true),
    concurrency: 1,
  });
  expect(source.asked.map(({ input }) => input['ParentId'])).toEqual([undefined, 'r', 'a', 'b', 'c', 'd']);
  expect(evidence.notAsked).toEqual([]);
  const outside = await runPlan(scratch(), [collector], scriptedSource(script(replies)));
  expect(ledger(outside.evidence)).toEqual([]);
});

test('the same question is put once, whoever asks it, and again it is a new answer (.2)', async () => {
  const again: Collector = { ...iam(users), item: 'EV-IAM-02' };
  const folder = scratch();
  const source = scriptedSource(script({ ListUsers: () => two }));
  const first = await runPlan(folder, [iam(users), again], source);
  expect(first.collected).toEqual({ asked: 1, notAsked: 0, stood: 0 });
  const second = await runPlan(folder, [iam(users), again], source);
  const third = await runPlan(
    folder,
    [iam(users)],
    scriptedSource(script({ ListUsers: () => failure('AccessDenied') })),
  );
  const [id] = first.evidence.answers.map(({ evidenceId }) => evidenceId);
  expect(second.evidence.answers.map(({ evidenceId }) => evidenceId)).toEqual([`${id}.2`]);
  expect(third.evidence.answers).toMatchObject([
    { evidenceId: `${id}.2`, outcome: 'answered', laterCode: 'AccessDenied' },
  ]);
  expect(third.evidence.records.filter(({ kind }) => kind === 'answer')).toHaveLength(3);
  expect(third.damages).toBe(0);
});

const strangers: readonly (readonly [string, Reply, 'sdk' | 'exports', string | null])[] = [
  ['another account', page({ Account: '999999999999', Arn: 'arn:aws:iam::999999999999:root' }), 'sdk', 'WRONG_ACCOUNT'],
  [
    'another partition',
    page({ Account: '111122223333', Arn: 'arn:aws-cn:iam::111122223333:root' }),
    'sdk',
    'WRONG_ACCOUNT',
  ],
  ['an answer that names nobody', page({}), 'exports', 'WRONG_ACCOUNT'],
  ['an error', failure('ExpiredToken'), 'sdk', 'IDENTITY_UNKNOWN'],
  ['a missing file', { kind: 'missing', reason: 'NOT_EXPORTED' }, 'exports', null],
];

test.each(strangers)('before the first question the identity is %s', async (_, reply, name, reason) => {
  const source = scriptedSource((question) => (question.operation === 'GetCallerIdentity' ? reply : two), name);
  const { evidence } = await runPlan(scratch(), [iam(users, keys)], source);
  expect(source.asked.length).toBe(reason === null ? 3 : 0);
  if (reason !== null) expect(evidence.notAsked.map((line) => line.reason)).toEqual([reason, reason]);
});

test('a report generator is asked until it is done; one that never is, is cut', async () => {
  const report: Operation = {
    operation: 'GenerateReport',
    scope: 'account',
    until: { path: 'State', equals: 'COMPLETE', atMost: 3 },
    iamActions: [],
  };
  for (const [done, outcome, waits] of [
    [3, 'answered 1', [1000, 2000]],
    [9, 'cut NOT_FINISHED', [1000, 2000]],
    [1, 'answered 1', []],
  ] as const) {
    let turn = 0;
    const source = scriptedSource(
      script({ GenerateReport: () => page({ State: ++turn >= done ? 'COMPLETE' : 'STARTED' }) }),
      'sdk',
    );
    const { evidence, waited } = await runPlan(scratch(), [iam(report)], source);
    expect(ledger(evidence)).toEqual([`GenerateReport ${outcome}`]);
    expect(waited).toEqual(waits);
  }
});

test('a stop finishes what is under way, asks nothing new, and leaves a store that verifies', async () => {
  const source = scriptedSource(
    script({
      ListUsers: () => page({ Users: Array.from({ length: 50 }, (_, n) => ({ UserName: `u${n}` })) }),
      ListAccessKeys: () => page({ Keys: [active] }),
    }),
  );
  const { evidence, damages, collected } = await runPlan(scratch(), [iam(users, keys, used)], source, {
    concurrency: 3,
    stopped: () => source.asked.length >= 5,
  });
  expect(source.asked.length).toBeLessThanOrEqual(8);
  expect(collected.asked).toBe(source.asked.length);
  expect(evidence.notAsked.map(({ operation, reason }) => `${operation} ${reason}`)).toEqual([
    'ListAccessKeys NOT_ATTEMPTED',
    'GetAccessKeyLastUsed NOT_ATTEMPTED',
  ]);
  expect(damages).toBe(0);
});

test('after a fault of ours nothing is written any more', async () => {
  let turn = 0;
  const source = scriptedSource(async (question) => {
    if (question.operation === 'GetCallerIdentity') return identity(question);
    if (question.operation === 'ListUsers')
      return page({ Users: Array.from({ length: 20 }, (_, n) => ({ UserName: `u${n}` })) });
    turn += 1;
    if (turn === 2) throw new Error('fault');
    await Promise.resolve();
    return page({ Keys: [] });
  });
  await expect(runPlan(scratch(), [iam(users, keys)], source, { concurrency: 4 })).rejects.toThrow('fault');
  const asked = source.asked.length;
  await new Promise((resolve) => setImmediate(resolve));
  expect(source.asked.length).toBe(asked);
});

test('an evidence folder is a source that gives the same evidence again', async () => {
  const folder = scratch();
  const source = scriptedSource(
    script({
      ListUsers: (_, token) =>
        token === null
          ? page({ Users: [{ UserName: 'a', Note: 'password=hunter22' }], IsTruncated: true, Marker: 'm' })
          : two,
      ListAccessKeys: ({ UserName }) =>
        UserName === 'a'
          ? failure('AccessDenied', 'no, password=hunter22')
          : page({ Keys: [active], T: 'the same again' }),
      GetAccessKeyLastUsed: () => failure('InternalFailure'),
    }),
  );
  const paged: Operation = { ...keys, paging: { request: 'T', response: 'T' } };
  const first = await runPlan(folder, [iam(users, paged, used)], source, { concurrency: 1 });
  expect(
    JSON.stringify(first.evidence.answers.map((one) => [first.evidence.envelope(one), first.evidence.pages(one)])),
  ).not.toContain('hunter22');
  const second = await runPlan(scratch(), [iam(users, paged, used)], recordedSource(join(folder, 'evidence')), {
    concurrency: 1,
  });
  expect(ledger(second.evidence)).toEqual(ledger(first.evidence));
  for (const [index, answer] of first.evidence.answers.entries()) {
    const other = second.evidence.answers[index] as typeof answer;
    expect(second.evidence.pages(other)).toEqual(first.evidence.pages(answer));
    expect(second.evidence.envelope(other)).toEqual(first.evidence.envelope(answer));
  }
});
