import { expect, test } from 'vitest';
import { guard } from '../../src/collection/guard.ts';
import type { Source } from '../../src/collection/source.ts';
import type { Collector } from '../../src/collectors/collector.ts';
import { everyCollector } from './every-collector.ts';

const collectors: readonly Collector[] = [
  {
    item: 'EV-1',
    service: 'iam',
    operations: [
      {
        operation: 'ListUsers',
        scope: 'account',
        iamActions: [],
        input: { PathPrefix: '/' },
        paging: { request: 'Marker', response: 'Marker' },
      },
      {
        operation: 'ListAccessKeys',
        scope: 'account',
        iamActions: [],
        parent: { operation: 'ListUsers', each: 'Users', bind: { UserName: 'UserName' } },
      },
      { operation: 'DeleteUser', scope: 'account', iamActions: [], input: { UserName: 'x' } },
    ],
  },
  {
    item: 'EV-2',
    service: 'ssm',
    operations: [
      { operation: 'GetParameter', scope: 'region', iamActions: [] },
      {
        operation: 'DescribeParameters',
        scope: 'region',
        iamActions: [],
        input: { WithDecryption: true, Filters: [] },
      },
    ],
  },
  { item: 'EV-3', service: 'lambda', operations: [{ operation: 'GetFunction', scope: 'region', iamActions: [] }] },
];

function guarded() {
  const asked: string[] = [];
  const source: Source = {
    name: 'recorded',
    shape: 'sdk',
    ask: async ({ operation }) => {
      asked.push(operation);
      return { kind: 'missing', reason: 'NOT_RECORDED' };
    },
    sdk: () => null,
    close: async () => {},
  };
  return { asked, source: guard(source, collectors) };
}

const at = { account: '111122223333', region: 'global' };

test.each([
  { service: 'iam', operation: 'ListUsers', input: { PathPrefix: '/' }, page: null },
  { service: 'iam', operation: 'ListUsers', input: {}, page: { member: 'Marker', token: 't' } },
  { service: 'iam', operation: 'ListAccessKeys', input: { UserName: 'u' }, page: null },
  { service: 'sts', operation: 'GetCallerIdentity', input: {}, page: null },
  { service: 'ssm', operation: 'DescribeParameters', input: { WithDecryption: false }, page: null },
])('lets $service:$operation through', async ({ page, ...question }) => {
  const { asked, source } = guarded();
  await source.ask({ ...question, ...at }, page);
  expect(asked).toEqual([question.operation]);
});

test.each([
  { title: 'not declared', service: 'iam', operation: 'ListRoles', input: {}, code: 'QUESTION_NOT_DECLARED' },
  {
    title: 'declared for another service',
    service: 'lambda',
    operation: 'ListUsers',
    input: {},
    code: 'QUESTION_NOT_DECLARED',
  },
  {
    title: 'declared, but a write',
    service: 'iam',
    operation: 'DeleteUser',
    input: { UserName: 'x' },
    code: 'QUESTION_NOT_DECLARED',
  },
  {
    title: 'declared, but shows contents',
    service: 'ssm',
    operation: 'GetParameter',
    input: {},
    code: 'QUESTION_NOT_DECLARED',
  },
  {
    title: 'declared, but shows code',
    service: 'lambda',
    operation: 'GetFunction',
    input: {},
    code: 'QUESTION_NOT_DECLARED',
  },
  {
    title: 'an input nobody declared',
    service: 'iam',
    operation: 'ListUsers',
    input: { MaxItems: 1 },
    code: 'INPUT_FORBIDDEN',
  },
  {
    title: 'a switch for secrets',
    service: 'ssm',
    operation: 'DescribeParameters',
    input: { WithDecryption: true },
    code: 'INPUT_FORBIDDEN',
  },
  {
    title: 'a switch for secrets deep inside',
    service: 'ssm',
    operation: 'DescribeParameters',
    input: { Filters: [{ a: { includeValues: true } }] },
    code: 'INPUT_FORBIDDEN',
  },
])('refuses and sends nothing: $title', async ({ title: _, code, ...question }) => {
  const { asked, source } = guarded();
  await expect(source.ask({ ...question, ...at }, null)).rejects.toMatchObject({ code, exit: 1 });
  expect(asked).toEqual([]);
});

test('a page member that is not the declared one is refused', async () => {
  const { source } = guarded();
  await expect(
    source.ask({ service: 'iam', operation: 'ListUsers', input: {}, ...at }, { member: 'NextToken', token: 1 }),
  ).rejects.toMatchObject({
    code: 'INPUT_FORBIDDEN',
  });
});

test('no declaration of the house is refused', async () => {
  const all = await everyCollector();
  expect(all.length).toBeGreaterThan(10);
  const silent: Source = { ...guarded().source, ask: async () => ({ kind: 'missing', reason: 'NOT_RECORDED' }) };
  const source = guard(silent, all);
  for (const { service, operations } of all) {
    for (const one of operations) {
      const question = {
        service: one.service ?? service,
        operation: one.operation,
        input: { ...one.input, ...one.inputs?.[0] },
        ...at,
      };
      await expect(source.ask(question, null)).resolves.toMatchObject({ kind: 'missing' });
    }
  }
});
