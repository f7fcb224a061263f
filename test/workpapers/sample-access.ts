import type { AccessMatrix, MatrixCell } from '../../src/engagement/matrix/access-matrix.ts';
import type { Row } from '../../src/evaluation/row.ts';
import type { Level } from '../../src/procedures/level.ts';
import { sampleRow } from './sample-input.ts';

const account = '111122223333';
const names = ['閲覧者', '運用者', '開発者', '夜間バッチ', 'SIer運用', '監査人', '鍵管理者', '緊急用'];
const things = ['受注データ（S3）', '受注DB（DynamoDB）', 'IAM・組織', '暗号鍵', '監査証跡', 'デプロイ基盤'];
const signs: readonly (readonly [string, readonly Level[]])[] = [
  ['参照', ['L', 'R', 'D']],
  ['○※1', ['L', 'R', 'D', 'W']],
  ['×', []],
  ['', []],
];

/** The row and column ids of a sample matrix. */
const rowId = (n: number): string => `P-${String(n + 1).padStart(2, '0')}`;
const columnId = (n: number): string => `R-${String(n + 1).padStart(2, '0')}`;
const cellAt = (row: number, column: number): string =>
  `権限表!${column < 23 ? String.fromCharCode(68 + column) : `X${column}`}${row + 7}`;

/** A client's matrix of so many rows and columns, in canonical form. */
export function sampleMatrix(rows: number, columns: number, changes: Partial<AccessMatrix> = {}): AccessMatrix {
  const cells = Array.from({ length: rows * columns }, (_, n): MatrixCell => {
    const [row, column] = [Math.floor(n / columns), n % columns];
    const [raw, levels] = signs[(row + column) % signs.length] ?? ['', []];
    return {
      principal: rowId(row),
      resource: columnId(column),
      symbol: raw.replace('※1', ''),
      levels,
      notApplicable: false,
      conditions: raw.includes('※1') ? ['C-INC'] : [],
      raw,
      at: cellAt(row, column),
    };
  });
  const mapping = { status: 'confirmed', by: '情報システム部 桟橋 優', at: '2026-04-02' } as const;
  return {
    meta: {
      docId: 'DOC-01',
      title: 'アクセスコントロールマトリクス',
      version: '3.2',
      approvedBy: '情報システム部長',
      approvedAt: '2026-01-15',
      effectiveFrom: '2026-01-15',
      blankMeans: 'none',
      defaultForUnlistedPrincipals: 'none',
      compareMetadata: false,
    },
    form: 'A',
    file: 'provided/アクセスコントロールマトリクス.xlsx',
    sha256: 'a'.repeat(64),
    legend: [
      {
        symbol: '参照',
        levels: ['L', 'R', 'D'],
        meaning: '閲覧だけ',
        conditionRequired: false,
        notApplicable: false,
        at: '凡例!A2',
      },
      {
        symbol: '○',
        levels: ['L', 'R', 'D', 'W'],
        meaning: null,
        conditionRequired: false,
        notApplicable: false,
        at: '凡例!A3',
      },
      { symbol: '－', levels: [], meaning: '対象外', conditionRequired: false, notApplicable: true, at: '凡例!A4' },
      {
        symbol: '△',
        levels: ['L', 'R', 'D'],
        meaning: null,
        conditionRequired: true,
        notApplicable: false,
        at: 'mapping',
      },
    ],
    principals: Array.from({ length: rows }, (_, n) => ({
      id: rowId(n),
      name: names[n] ?? `職務${n + 1}`,
      kind: n === 3 ? 'workload' : n === 4 ? 'external' : 'role',
      duty: null,
      employeeNo: null,
      matchers: n === 5 ? [] : [{ by: 'roleName', value: `Role${n + 1}-*`, account: n === 3 ? account : null }],
      mapping:
        n === 2
          ? { status: 'auditor', by: null, at: null }
          : n === 5
            ? { status: 'candidate', by: null, at: null }
            : mapping,
      condition: null,
      contract: null,
      validFrom: null,
      validTo: null,
      at: `権限表!B${n + 7}`,
    })),
    resources: Array.from({ length: columns }, (_, n) => ({
      id: columnId(n),
      name: things[n] ?? `システム${n + 1}`,
      target: n % 3 === 0 ? '③' : '①',
      dataClass: n % 3 === 0 ? '秘' : null,
      matchers: [{ by: 'arn', value: `arn:aws:s3:::order-${n}-*`, account: null }],
      mapping,
      actions: null,
      levelProfile: null,
      at: `権限表!${String.fromCharCode(68 + (n % 20))}5`,
    })),
    cells,
    conditions: [
      { id: 'C-INC', kind: 'process', expr: {}, text: '本番障害時のみ', evidence: 'DOC-12', at: '権限表!B20' },
      {
        id: 'C-MFA',
        kind: 'mfa',
        expr: { 'aws:MultiFactorAuthPresent': ['true'] },
        text: '多要素認証を用いること',
        evidence: null,
        at: '条件!A3',
      },
    ],
    exceptions: [
      {
        id: 'EXC-01',
        principal: 'P-02',
        resource: 'R-03',
        levels: ['P'],
        until: '2026-06-30',
        approver: 'CISO',
        ticket: 'CHG-101',
        at: '例外!A2',
      },
    ],
    notes: [
      { kind: 'normalised', at: '権限表!D8', seen: '◯', made: '○' },
      { kind: 'hidden', at: '権限表!F', seen: '非表示の列', made: '読み取らない' },
    ],
    ...changes,
  };
}

const statement = (policy: string, sid: string | null, index: number, effect: 'Allow' | 'Deny' = 'Allow') => ({
  policy,
  arn: `arn:aws:iam::${account}:policy/${policy}`,
  version: 'v3',
  sid,
  index,
  effect,
});

/** A row of REC-ACM; `found` is the value of what was found. */
export function accessRow(
  n: number,
  object: Row['object'],
  changes: Partial<Row>,
  found?: Record<string, unknown>,
): Row {
  return sampleRow(n, {
    slot: `G1-1.1|27017:9.2.3|REC-ACM|ACM-CELL|aws:${account}|global`,
    procedures: ['G1-1.1'],
    controls: ['27017:9.2.3', '27017:9.4.1'],
    reconciliation: 'REC-ACM',
    rule: { id: 'ACM-CELL', version: 1 },
    object,
    criterion: {
      doc: 'DOC-01',
      version: '3.2',
      sha256: 'a'.repeat(64),
      at: '権限表!D7',
      value: [],
      raw: '参照',
      approvedAt: '2026-01-15',
      basis: 'client-rule',
    },
    ...(found === undefined ? {} : { found: { state: 'seen', value: found } }),
    ...changes,
  });
}

const role = (n: number): string => `arn:aws:iam::${account}:role/Role${n + 1}-Access`;

/** Rows for every cell of a sample matrix in the shape REC-ACM yields, and what is left beside them. */
export function accessRows(rows: number, columns: number, left = true): readonly Row[] {
  const made: Row[] = [];
  const matrix = sampleMatrix(rows, columns);
  for (const [n, cell] of matrix.cells.entries()) {
    const row = Math.floor(n / columns);
    if (row === 3 && left) continue;
    const required = {
      value: {
        levels: cell.levels,
        conditions: cell.conditions.map((id) => ({ id, kind: 'process', expr: {}, text: '本番障害時のみ' })),
      },
      raw: cell.raw,
    };
    const base = {
      levels: ['L', 'R', 'D'],
      excess: [],
      missing: [],
      conditions: [],
      principals: [role(row)],
      resources: [],
      actions: [],
      denied: [],
      counts: { actions: 12, principals: 1 },
    };
    const criterion = {
      ...accessRow(0, { kind: 'slot', id: '*' }, {}).criterion,
      at: cell.at,
      raw: cell.raw,
    } as Row['criterion'];
    const object = { kind: 'matrix-cell', id: `${cell.principal}|${cell.resource}` };
    const put = {
      level: 'W',
      action: 's3:PutObject',
      resource: 'arn:aws:s3:::order-data/*',
      principal: role(row),
      by: [statement('ViewerAccess', 'PutOrders', 2)],
    };
    const variants: readonly (() => Row)[] = [
      () =>
        accessRow(
          1000 + n,
          object,
          { required, criterion, result: 'MATCH', reason: 'EQUAL', qualifiers: ['設定参照のみ'] },
          { ...base, unused: { days: 214, last: '2025-09-08T00:00:00Z' } },
        ),
      () =>
        accessRow(
          1000 + n,
          object,
          { required, criterion, result: 'MISMATCH', reason: 'EXCESS', severity: 'H', qualifiers: ['SCP未確認'] },
          {
            ...base,
            levels: ['L', 'R', 'D', 'W', 'P'],
            excess: ['W', 'P'],
            actions: [
              put,
              { ...put, level: 'P', action: 's3:PutBucketPolicy', by: [statement('ViewerAccess', null, 3)] },
            ],
          },
        ),
      () =>
        accessRow(
          1000 + n,
          object,
          { required, criterion, result: 'INDETERMINATE', reason: 'UNKNOWN_CONDITION' },
          { ...base, conditions: ['StringEquals example:Key = x'] },
        ),
      () =>
        accessRow(1000 + n, object, {
          required,
          criterion,
          result: 'NOT_COLLECTED',
          reason: 'ACCESS_DENIED',
          found: { state: 'unread', code: 'AccessDenied', value: base },
        }),
      () =>
        accessRow(
          1000 + n,
          object,
          { required, criterion, result: 'MISMATCH', reason: 'MISSING', rule: { id: 'ACM-CELL/MISSING', version: 1 } },
          {
            ...base,
            missing: ['W'],
            denied: [
              {
                level: 'W',
                action: 'dynamodb:PutItem',
                resource: '*',
                reason: 'BOUNDARY',
                by: [],
                limits: ['Boundary-Ops'],
              },
            ],
          },
        ),
      () =>
        accessRow(1000 + n, object, {
          required,
          criterion,
          result: 'OUT_OF_SCOPE',
          reason: 'NO_POPULATION',
          found: { state: 'absent' },
          qualifiers: ['空グループ'],
        }),
      () =>
        accessRow(
          1000 + n,
          object,
          { required, criterion, result: 'MISMATCH', reason: 'CONDITION' },
          { ...base, actions: [{ ...put, level: 'D', action: 's3:GetObject' }] },
        ),
    ];
    made.push((variants[(row * 5 + n) % variants.length] as () => Row)());
  }
  if (!left) return made;
  const rule = (id: string): Partial<Row> => ({
    rule: { id, version: 1 },
    required: { value: [], raw: '（記載なし）' },
  });
  const held = {
    levels: ['D', 'W'],
    excess: ['D', 'W'],
    missing: [],
    columns: ['R-01', 'R-02'],
    actions: [
      { level: 'W', action: 's3:PutObject', resource: 'x', principal: 'y', by: [statement('TmpSier', 'All', 0)] },
    ],
    counts: { actions: 43 },
  };
  return [
    ...made,
    accessRow(
      1,
      { kind: 'matrix-row', id: 'P-04' },
      {
        ...rule('ACM-ROW'),
        required: { value: { row: 'P-04' }, raw: '夜間バッチ' },
        reason: 'ORPHAN',
        found: { state: 'absent', value: { candidates: [role(3)] } },
      },
    ),
    accessRow(
      2,
      { kind: 'principal', id: `arn:aws:iam::${account}:user/tmp-sier01` },
      { ...rule('ACM-PRINCIPAL'), reason: 'UNREGISTERED', severity: 'H' },
      { ...held, class: 'person' },
    ),
    accessRow(
      3,
      { kind: 'principal', id: `arn:aws:iam::${account}:root` },
      { ...rule('ACM-PRINCIPAL'), reason: 'UNREGISTERED', severity: 'H' },
      { levels: ['ADM'], excess: ['ADM'], adminEquivalent: ['x'], activeKeys: 1, lastUsed: '2026-03-01T00:00:00Z' },
    ),
    accessRow(
      4,
      { kind: 'external-account', id: '999988887777' },
      { ...rule('ACM-EXTERNAL'), reason: 'EXTERNAL', severity: 'H' },
      { ...held, entries: [{ of: role(9), by: [statement('信頼ポリシー', null, 0)] }], entryCount: 1, firstSeen: null },
    ),
    accessRow(
      5,
      { kind: 's3-bucket', id: 'arn:aws:s3:::public-assets' },
      { ...rule('ACM-PUBLIC'), reason: 'PUBLIC', severity: 'H' },
      { ...held, columns: [], principals: ['*'] },
    ),
    accessRow(
      6,
      { kind: 's3-bucket', id: 'arn:aws:s3:::export-tmp' },
      { ...rule('ACM-RESOURCE'), reason: 'UNREGISTERED' },
      { principals: [role(1), role(2)], counts: { principals: 7 } },
    ),
    accessRow(
      7,
      { kind: 'principal', id: role(2) },
      {
        ...rule('ACM-ESCALATION'),
        required: { value: { row: 'P-03' }, raw: '開発者' },
        reason: 'ESCALATION',
        severity: 'H',
      },
      {
        levels: ['E'],
        excess: ['E'],
        escalations: [
          {
            pattern: 'E09',
            principal: role(2),
            path: [role(2), 'iam:PassRole', `arn:aws:iam::${account}:role/AdminLambda`],
            target: `arn:aws:iam::${account}:role/AdminLambda`,
            by: [statement('DevPolicy', 'Pass', 1)],
          },
        ],
        counts: { escalations: 1 },
      },
    ),
    accessRow(
      8,
      { kind: 'principal', id: '*' },
      {
        ...rule('ACM-PRINCIPAL'),
        result: 'NOT_COLLECTED',
        reason: 'ACCESS_DENIED',
        found: { state: 'unread', code: 'AccessDenied' },
      },
    ),
    accessRow(
      9,
      { kind: 'matrix-cell', id: 'P-07|*' },
      {
        required: { value: [{ column: 'R-01', levels: [] }], raw: 'R-01=×、R-02=参照' },
        reason: 'EXCESS',
        severity: 'H',
      },
      {
        ...held,
        levels: ['L', 'R', 'D', 'W', 'X', 'P', 'T', 'S', 'ADM'],
        excess: ['W', 'P', 'ADM'],
        adminEquivalent: [role(6)],
        columns: ['R-01', 'R-02'],
      },
    ),
  ];
}
