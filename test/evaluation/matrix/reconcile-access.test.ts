import { beforeAll, expect, test } from 'vitest';
import type { Catalogue } from '../../../src/access/catalogue.ts';
import type { Escalation } from '../../../src/access/escalation/escalation.ts';
import { loadCatalogue } from '../../../src/access/load-catalogue.ts';
import type { AccessMatrix } from '../../../src/engagement/matrix/access-matrix.ts';
import type { AccessInput } from '../../../src/evaluation/matrix/access-input.ts';
import { reconcileAccess } from '../../../src/evaluation/matrix/reconcile-access.ts';
import type { Row } from '../../../src/evaluation/row.ts';
import { rowSchema } from '../../../src/evaluation/row-schema.ts';
import { inputOf, readCase } from './access-case.ts';

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await loadCatalogue(['s3', 'dynamodb', 'iam', 'kms', 'sts', 'lambda']);
});

const words = (rows: Iterable<Row>): string[] =>
  [...rows].map(({ rule, object, result, reason }) => `${rule.id} ${object.id} ${result} ${reason}`);

const changed = (id: string, change: (matrix: AccessMatrix) => Partial<AccessMatrix>): AccessInput => {
  const input = inputOf(readCase(id), catalogue);
  return { ...input, matrices: input.matrices.map((matrix) => ({ ...matrix, ...change(matrix) })) };
};

test('without a matrix, or with a duty matrix only, every platform says so', () => {
  const input = inputOf(readCase('A-42'), catalogue);
  const none = ['ACM-MATRIX * NOT_COLLECTED DOC_NOT_PROVIDED', 'ACM-MATRIX * NOT_COLLECTED DOC_NOT_PROVIDED'];
  expect(words(reconcileAccess({ ...input, matrices: [] }))).toEqual(none);
  expect(words(reconcileAccess(changed('A-42', () => ({ form: 'G' }))))).toEqual(none);
  expect(words(reconcileAccess({ ...input, served: { procedures: [], controls: [], pair: '' } }))).toEqual([]);
});

test('a mapping nobody has confirmed gives neither 一致 nor 不一致, and leaves open what has no row', () => {
  const mapping = { status: 'candidate', by: null, at: null } as const;
  const rows = (matrix: AccessMatrix) => ({ principals: matrix.principals.map((row) => ({ ...row, mapping })) });
  expect(words(reconcileAccess(changed('A-01', rows)))).toEqual([
    'ACM-CELL P-01|R-01 INDETERMINATE MAPPING_UNCONFIRMED',
  ]);
  expect(words(reconcileAccess(changed('A-02', rows)))).toEqual([
    'ACM-CELL P-01|R-01 INDETERMINATE MAPPING_UNCONFIRMED',
  ]);
  expect(words(reconcileAccess(changed('A-05', rows)))).toEqual(['ACM-ROW P-02 INDETERMINATE MAPPING_UNCONFIRMED']);
  const unmapped = changed('A-01', (matrix) => ({
    principals: matrix.principals.map((row) => ({ ...row, matchers: [] })),
  }));
  expect(words(reconcileAccess(unmapped))).toEqual([
    'ACM-ROW P-01 INDETERMINATE MAPPING_UNCONFIRMED',
    'ACM-PRINCIPAL arn:aws:iam::111122223333:role/Viewer INDETERMINATE MAPPING_UNCONFIRMED',
  ]);
});

test('an approved exception leaves 不一致 with a disposition, an expired one a note, another one nothing', () => {
  const exception = (levels: readonly ('W' | 'P')[], until: string) =>
    [
      ...reconcileAccess(
        changed('A-02', () => ({
          exceptions: [
            {
              id: 'EXC-01',
              principal: 'P-01',
              resource: 'R-01',
              levels,
              until,
              approver: 'CISO',
              ticket: null,
              at: '例外!2',
            },
          ],
        })),
      ),
    ].map(({ result, disposition, qualifiers }) => [result, disposition?.id ?? null, qualifiers]);
  expect(exception(['W'], '2026-06-30')).toEqual([['MISMATCH', 'EXC-01', []]]);
  expect(exception(['W'], '2026-03-31')).toEqual([['MISMATCH', null, ['例外期限切れ']]]);
  expect(exception(['P'], '2026-06-30')).toEqual([['MISMATCH', null, []]]);
});

test('too much and too little in one cell are two rows, the excess first', () => {
  const input = changed('A-02', ({ cells }) => ({
    cells: cells.map((cell) => ({ ...cell, levels: ['L', 'D', 'T'] })),
  }));
  expect(words(reconcileAccess(input))).toEqual([
    'ACM-CELL P-01|R-01 MISMATCH EXCESS',
    'ACM-CELL/MISSING P-01|R-01 MISMATCH MISSING',
  ]);
});

test('a cell that is not applicable is not compared', () => {
  const input = changed('A-02', ({ cells }) => ({ cells: cells.map((cell) => ({ ...cell, notApplicable: true })) }));
  expect(words(reconcileAccess(input))).toEqual(['ACM-CELL P-01|R-01 OUT_OF_SCOPE NOT_ADOPTED']);
});

test('with several matrices only what none of them names is left over, and no two rows share an id', () => {
  const input = inputOf(readCase('A-58'), catalogue);
  const [first] = input.matrices as [AccessMatrix];
  const other = {
    ...first,
    file: 'provided/second.xlsx',
    resources: first.resources.map((column) => ({
      ...column,
      matchers: [{ by: 'arn' as const, value: 'arn:aws:s3:::export-tmp', account: null }],
    })),
  };
  const rows = [...reconcileAccess({ ...input, matrices: [first, other] })];
  expect(words(rows)).toEqual([
    'ACM-CELL P-01|R-01 MATCH EQUAL',
    'ACM-CELL provided/second.xlsx:P-01|R-01 MATCH EQUAL',
  ]);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(2);
});

const way: Escalation = {
  pattern: 'E12',
  variant: 'E12a',
  path: ['arn:aws:iam::111122223333:role/Viewer', 'sts:AssumeRole', 'arn:aws:iam::111122223333:role/Elsewhere'],
  target: null,
  reached: 1,
  resources: [],
  levels: [],
  admin: true,
  gained: [],
  certainty: 'certain',
  conditions: [],
  assumed: [],
  by: [],
  closed: [],
};

test('a way to administrator rights makes a cell differ; one that rests on an assumption only asks a question', () => {
  const input = inputOf(readCase('A-01'), catalogue);
  const withWay = (one: Escalation) => words(reconcileAccess({ ...input, escalationsOf: () => [one] }));
  expect(withWay(way)).toEqual(['ACM-CELL P-01|R-01 MISMATCH ESCALATION']);
  expect(withWay({ ...way, certainty: 'possible' })).toEqual(['ACM-CELL P-01|R-01 INDETERMINATE NEEDS_INTERVIEW']);
  expect(withWay({ ...way, admin: false, resources: ['arn:aws:sns:*:*:*'], levels: ['P'] })).toEqual([
    'ACM-CELL P-01|R-01 MATCH EQUAL',
    'ACM-ESCALATION arn:aws:iam::111122223333:role/Viewer MISMATCH ESCALATION',
  ]);
});

test('Access Analyzer as a second source: a difference is said, nothing is averaged', () => {
  const input = inputOf(readCase('A-28'), catalogue);
  const qualifiers = (analyzer: AccessInput['analyzer']) =>
    [...reconcileAccess({ ...input, analyzer })].map((row) => [row.reason, row.qualifiers]);
  const finding = {
    resource: 'arn:aws:s3:::shared-data',
    platform: 'aws:111122223333',
    principals: ['*'],
    isArchived: false,
    isError: false,
    unread: null,
    refs: [],
  };
  expect(qualifiers([finding])).toEqual([['PUBLIC', []]]);
  expect(qualifiers([])).toEqual([['PUBLIC', ['Access Analyzerと相違']]]);
});

test('rows are as the schema of results says, and the same every time', () => {
  for (const id of ['A-06', 'A-10', 'A-26', 'A-40', 'A-46', 'A-58', 'A-65']) {
    const input = inputOf(readCase(id), catalogue);
    const rows = JSON.stringify([...reconcileAccess(input)]);
    for (const row of JSON.parse(rows) as unknown[])
      expect(rowSchema.safeParse(row).error?.issues ?? [], id).toEqual([]);
    expect(JSON.stringify([...reconcileAccess(input)])).toBe(rows);
  }
});
