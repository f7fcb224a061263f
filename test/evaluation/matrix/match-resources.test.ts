import { expect, test } from 'vitest';
import type { WorldResource } from '../../../src/access/world.ts';
import type { MatrixCell, MatrixResource } from '../../../src/engagement/matrix/access-matrix.ts';
import { matchResources } from '../../../src/evaluation/matrix/match-resources.ts';
import type { ResourceMatches } from '../../../src/evaluation/matrix/resource-matches.ts';
import { cell, closed, column, matrix, principal, resource, row, world } from './small-world.ts';

const secret = resource('arn:aws:s3:::order-secret', 's3-bucket', { tags: { DataClass: '秘' } });
const data = resource('arn:aws:s3:::order-data', 's3-bucket', { tags: { DataClass: '社外秘' } });
const temp = resource('arn:aws:s3:::export-tmp', 's3-bucket');
const queue = resource('arn:aws:sqs:ap-northeast-1:111122223333:orders', 'sqs-queue', { tags: {} });
const lambda = resource('arn:aws:lambda:ap-northeast-1:111122223333:function:f', 'lambda-function');
const another = resource('arn:aws:lambda:ap-northeast-1:111122223333:function:g', 'lambda-function');

function match(
  columns: readonly MatrixResource[],
  resources: readonly WorldResource[],
  cells: readonly MatrixCell[] = [],
  gaps: readonly string[] = [],
): ResourceMatches {
  const here = world(
    { resources, principals: [principal('role/Deploy')] },
    gaps.map((of) => closed(of)),
  );
  return matchResources(matrix([row('P', [])], columns, cells), here);
}

/** `column: name(part)` of everything that was found. */
function told({ columns }: ResourceMatches): readonly string[] {
  return [...columns.values()].flatMap(({ column: id, resources }) =>
    resources.map(
      ({ arn, by, parts }) =>
        `${id} ${by} ${arn.split(':').at(-1)}${parts.map((part) => `(${part.split(':').at(-1)})`).join('')}`,
    ),
  );
}

const cases: readonly (readonly [string, readonly MatrixResource[], readonly string[]])[] = [
  [
    'an ARN before a pattern',
    [column('A', ['arn=arn:aws:s3:::order-*']), column('B', ['arn=arn:aws:s3:::order-secret'])],
    ['A pattern order-data', 'B arn order-secret'],
  ],
  [
    'the longer literal prefix',
    [column('A', ['arn=arn:aws:s3:::*']), column('B', ['arn=arn:aws:s3:::order-*'])],
    ['A pattern export-tmp', 'B pattern order-data', 'B pattern order-secret'],
  ],
  [
    'a pattern before a tag',
    [column('A', ['tag=DataClass=秘']), column('B', ['arn=arn:aws:s3:::order-*'])],
    ['B pattern order-data', 'B pattern order-secret'],
  ],
  [
    'a tag before a service',
    [column('A', ['service=s3']), column('B', ['tag=DataClass=秘'])],
    ['A service export-tmp', 'A service order-data', 'B tag order-secret'],
  ],
  [
    'service and account before service',
    [column('A', ['service=sqs']), column('B', ['service=sqs@111122223333'])],
    ['B service orders'],
  ],
  ['another account', [column('A', ['service=sqs@999900001111'])], []],
  ['objects of a bucket', [column('A', ['arn=arn:aws:s3:::order-data/*'])], ['A arn order-data(order-data/*)']],
  [
    'bucket and objects in one column',
    [column('A', ['arn=arn:aws:s3:::order-data', 'arn=arn:aws:s3:::order-data/*'])],
    ['A arn order-data'],
  ],
  ['a role that is acted on', [column('A', ['arn=arn:aws:iam::111122223333:role/*'])], ['A pattern role/Deploy']],
];

test.each(cases)('the most specific column has the resource: %s', (_, columns, expected) => {
  expect([...told(match(columns, [data, secret, temp, queue]))].sort()).toEqual([...expected].sort());
});

test('equally specific columns: both while their cells say the same, else none', () => {
  const columns = [column('A', ['tag=DataClass=秘']), column('B', ['tag=DataClass=*'])];
  const same = match(columns, [secret], [cell('P', 'A', '○'), cell('P', 'B', '○')]);
  expect(same.columnsOf.get(secret.arn)).toEqual(['A', 'B']);
  expect(same.multi).toEqual([]);
  const other = match(columns, [secret], [cell('P', 'A', '○'), cell('P', 'B', '×')]);
  expect(other.multi).toEqual([{ arn: secret.arn, columns: ['A', 'B'], principals: ['P'] }]);
  expect(other.columnsOf.has(secret.arn)).toBe(false);
  expect(other.withoutColumn).toEqual([]);
  expect(other.withoutResource).toEqual([]);
  const half = match(columns, [secret], [cell('P', 'A', '○')]);
  expect(half.multi.map(({ principals }) => principals)).toEqual([['P']]);
});

test('content needs a column, other things only where the matrix names one of their kind', () => {
  const names = ({ withoutColumn }: ResourceMatches): readonly string[] => withoutColumn.map(({ arn }) => arn);
  expect(names(match([], [temp, queue, lambda]))).toEqual([temp.arn, queue.arn]);
  expect(names(match([column('A', [`arn=${lambda.arn}`])], [lambda, another]))).toEqual([another.arn]);
  expect(names(match([column('A', ['service=iam'])], [lambda]))).toEqual([]);
  expect(names(match([column('A', [`arn=${temp.arn}/*`])], [temp]))).toEqual([]);
});

test('without the tag nobody can say; with another value the resource has no column; tags not read are told apart', () => {
  const hidden = resource('arn:aws:s3:::hidden', 's3-bucket', { tags: 'unread' });
  const matches = match([column('A', ['tag=DataClass=秘'])], [secret, data, temp, queue, hidden, lambda]);
  expect(matches.unassigned).toEqual([
    { arn: temp.arn, keys: ['DataClass'] },
    { arn: queue.arn, keys: ['DataClass'] },
  ]);
  expect(matches.withoutColumn.map(({ arn }) => arn)).toEqual([data.arn]);
  expect(matches.tagsUnread.map(({ of, code }) => `${of} ${code}`)).toEqual(['arn:aws:s3:::hidden ACCESS_DENIED']);
});

const gaps: readonly (readonly [string, string, boolean])[] = [
  ['service=sqs', 'arn:aws:sqs:ap-northeast-1:111122223333:*', true],
  ['service=s3', 'arn:aws:sqs:ap-northeast-1:111122223333:*', false],
  ['arn=arn:aws:s3:::order-*', 'arn:aws:s3::111122223333:*', true],
  ['arn=arn:aws:s3:::order-*', 'arn:aws:s3:us-east-1:111122223333:*', false],
  ['arn=arn:aws:sqs:us-east-1:111122223333:x', 'arn:aws:sqs:ap-northeast-1:111122223333:*', false],
  ['arn=arn:aws:sqs:*:*:x', 'arn:aws:sqs:ap-northeast-1:111122223333:*', true],
  ['tag=DataClass=秘', 'arn:aws:sqs:ap-northeast-1:111122223333:*', true],
  ['service=s3@999900009999', 'arn:aws:sqs:ap-northeast-1:111122223333:*', true],
];

test.each(gaps)('a column found by %s is open while %s is not read: %s', (matcher, list, expected) => {
  const matches = match([column('A', [matcher])], [], [], [list]);
  expect((matches.columns.get('A')?.closed.length ?? 0) > 0).toBe(expected);
});

test('a column without resource, one without matcher, and one of a whole service', () => {
  const matches = match(
    [column('A', ['arn=arn:aws:s3:::gone']), column('B', []), column('C', ['service=iam'])],
    [temp],
  );
  expect([matches.withoutResource, matches.withoutMatcher]).toEqual([['A'], ['B']]);
  expect(matches.columns.get('C')?.services).toEqual([{ service: 'iam', account: null }]);
});
