import { expect, test } from 'vitest';
import { loadCatalogue } from '../../../src/access/load-catalogue.ts';
import { account, type GivenAnswer } from '../../facts/evidence-in-memory.ts';
import { everything, rowsOf } from './denied-world.ts';

const catalogue = await loadCatalogue();
const region = 'ap-northeast-1';
const api = `arn:aws:lambda:${region}:${account}:function:api`;
const table = `arn:aws:dynamodb:${region}:${account}:table/orders`;
const stream = `${table}/stream/2026-01-01T00:00:00.000`;

type Outcome = NonNullable<GivenAnswer['outcome']>;
type Part = { readonly outcome: Outcome; readonly code: string } | { readonly page: object };

const absent: Part = { outcome: 'absent', code: 'ResourceNotFoundException' };
const denied: Part = { outcome: 'denied', code: 'AccessDeniedException' };

function policy(action: string, resource: string, principal: unknown = '*', effect = 'Allow'): Part {
  const Statement = [{ Sid: 'S', Effect: effect, Principal: principal, Action: action, Resource: resource }];
  const text = JSON.stringify({ Version: '2012-10-17', Statement });
  return { page: { Policy: text } };
}

function answer(question: string, input: object, part: Part): GivenAnswer {
  const head = { question, input: { ...input }, region };
  return 'page' in part ? { ...head, pages: [part.page] } : { ...head, outcome: part.outcome, code: part.code };
}

/** A function with the alias `live` and the version `3`. */
interface Invoked {
  readonly own?: Part;
  readonly live?: Part | null;
  readonly three?: Part | null;
  readonly aliases?: Part;
  readonly versions?: Part;
}

function functionWith({
  own = absent,
  live = absent,
  three = absent,
  aliases,
  versions,
}: Invoked): readonly GivenAnswer[] {
  const named = { FunctionName: 'api' };
  const listed = [
    { FunctionName: 'api', FunctionArn: `${api}:$LATEST`, Version: '$LATEST' },
    { FunctionName: 'api', FunctionArn: `${api}:3`, Version: '3' },
  ];
  return [
    answer('lambda:ListFunctions', {}, { page: { Functions: [{ FunctionName: 'api', FunctionArn: api }] } }),
    answer('lambda:ListFunctionUrlConfigs', named, { page: { FunctionUrlConfigs: [] } }),
    answer('lambda:GetPolicy', named, own),
    answer('lambda:ListAliases', named, aliases ?? { page: { Aliases: [{ AliasArn: `${api}:live`, Name: 'live' }] } }),
    answer('lambda:ListVersionsByFunction', named, versions ?? { page: { Versions: listed } }),
    ...(live === null ? [] : [answer('lambda:GetPolicy', { ...named, Qualifier: 'live' }, live)]),
    ...(three === null ? [] : [answer('lambda:GetPolicy', { ...named, Qualifier: '3' }, three)]),
  ];
}

function said(answers: readonly GivenAnswer[], id: string): readonly string[] {
  const asked = new Set(answers.map(({ question }) => question));
  const rows = rowsOf([...everything.filter(({ question }) => !asked.has(question)), ...answers], catalogue);
  return rows
    .filter(({ rule, object }) => /^ACM-(PUBLIC|EXTERNAL)$/.test(rule.id) && object.id.startsWith(id))
    .map(({ rule, result, reason }) => `${rule.id} ${result} ${reason}`);
}

const invoke = 'lambda:InvokeFunction';

test.each<[string, Invoked, readonly string[]]>([
  ['nobody is named', {}, []],
  ['everybody by the policy of its alias', { live: policy(invoke, `${api}:live`) }, ['ACM-PUBLIC MISMATCH PUBLIC']],
  ['everybody by the policy of a version', { three: policy(invoke, `${api}:3`) }, ['ACM-PUBLIC MISMATCH PUBLIC']],
  ['its own policy, and none of its alias', { own: policy(invoke, api) }, ['ACM-PUBLIC MISMATCH PUBLIC']],
  ['aliases not listed', { aliases: denied, live: null }, ['ACM-PUBLIC NOT_COLLECTED ACCESS_DENIED']],
  ['versions not listed', { versions: denied, three: null }, ['ACM-PUBLIC NOT_COLLECTED ACCESS_DENIED']],
  ["an alias' policy denied", { live: denied }, ['ACM-PUBLIC NOT_COLLECTED ACCESS_DENIED']],
  ["an alias' policy never asked for", { live: null }, ['ACM-PUBLIC NOT_COLLECTED NOT_ATTEMPTED']],
  ["a version's policy never asked for", { three: null }, ['ACM-PUBLIC NOT_COLLECTED NOT_ATTEMPTED']],
  [
    "everybody by its own policy, an alias' denied: what was read stays proven",
    { own: policy(invoke, api), live: denied },
    ['ACM-PUBLIC MISMATCH PUBLIC'],
  ],
])('a function may be invoked by %s', (_, invoked, expected) => {
  expect(said(functionWith(invoked), api)).toEqual(expected);
});

test('evidence from before aliases were asked for leaves the function open, not closed to everybody', () => {
  const older = functionWith({}).filter(({ question, input }) => {
    return !/Aliases|Versions/.test(question) && !Object.hasOwn(input ?? {}, 'Qualifier');
  });
  expect(said(older, api)).toEqual(['ACM-PUBLIC NOT_COLLECTED NOT_ATTEMPTED']);
});

interface Streamed {
  readonly own?: Part;
  readonly ofStream?: Part | null;
  readonly arn?: string | null;
}

function tableWith({ own, ofStream, arn = stream }: Streamed): readonly GivenAnswer[] {
  const none: Part = { outcome: 'absent', code: 'PolicyNotFoundException' };
  const more = arn === null ? {} : { LatestStreamArn: arn };
  const Table = { TableName: 'orders', TableArn: table, ...more };
  return [
    answer('dynamodb:ListTables', {}, { page: { TableNames: ['orders'] } }),
    answer('dynamodb:DescribeTable', { TableName: 'orders' }, { page: { Table } }),
    answer('dynamodb:GetResourcePolicy', { ResourceArn: table }, own ?? none),
    ...(ofStream === null || arn === null
      ? []
      : [answer('dynamodb:GetResourcePolicy', { ResourceArn: arn }, ofStream ?? none)]),
  ];
}

const read = 'dynamodb:GetRecords';
const everybody = (effect?: string): Part => policy(read, stream, '*', effect);

test.each<[string, Streamed, readonly string[]]>([
  ['nobody is named', {}, []],
  ['it has no stream', { arn: null }, []],
  ['everybody reads the stream', { ofStream: everybody() }, ['ACM-PUBLIC MISMATCH PUBLIC']],
  ["the stream's policy was denied", { ofStream: denied }, ['ACM-PUBLIC NOT_COLLECTED ACCESS_DENIED']],
  ["the stream's policy was never asked for", { ofStream: null }, ['ACM-PUBLIC NOT_COLLECTED NOT_ATTEMPTED']],
  [
    "the table's policy opens the stream, the stream's own shuts it",
    { own: everybody(), ofStream: everybody('Deny') },
    ['ACM-PUBLIC MATCH EQUAL'],
  ],
])('a table whose stream has a policy of its own: %s', (_, streamed, expected) => {
  expect(said(tableWith(streamed), table)).toEqual(expected);
});
