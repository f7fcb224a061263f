import type {
  AccessMatrix,
  MatrixCell,
  MatrixPrincipal,
  MatrixResource,
} from '../../../src/engagement/matrix/access-matrix.ts';
import type { Level } from '../../../src/procedures/level.ts';
import type { Random } from '../../oracle/make-random.ts';
import { departments } from './papers.ts';
import { accountOf, arnsOf } from './world.ts';

const signs: Readonly<Record<string, readonly Level[]>> = {
  '': [],
  '×': [],
  参照: ['L', 'R', 'D'],
  '○': ['L', 'R', 'D', 'W'],
};
const mapping = { status: 'confirmed', by: '情報システム部 佐藤', at: '2026-04-01' } as const;

function row(n: number): MatrixPrincipal {
  const user = n % 5 < 2;
  const value = user ? `person-${n}` : `arn:aws:iam::${accountOf(n)}:role/Duty-${n}`;
  return {
    id: `P-${String(n).padStart(4, '0')}`,
    name: `担当${n}`,
    kind: user ? 'person' : 'role',
    duty: null,
    employeeNo: user ? `e${n}` : null,
    matchers: [{ by: user ? 'userName' : 'arn', value, account: null }],
    mapping,
    condition: null,
    contract: null,
    validFrom: null,
    validTo: null,
    at: `主体!${n}`,
  };
}

/** Columns by their ARNs, by a pattern, and by a tag in turn. */
function column(n: number): MatrixResource {
  const [main = '', copy = ''] = arnsOf(n);
  const account = null;
  const matchers = [
    [main, copy].map((value) => ({ by: 'arn', value, account }) as const),
    [{ by: 'arn', value: main.replace(/-main(-AbCdEf)?$/, '-*'), account } as const],
    [{ by: 'tag', value: `System=c${n}`, account } as const],
  ][n % 3];
  return {
    id: `R-${String(n).padStart(3, '0')}`,
    name: `システム${n}`,
    target: '③',
    dataClass: null,
    matchers: matchers ?? [],
    mapping,
    actions: null,
    levelProfile: null,
    at: `資源!${n}`,
  };
}

/** A matrix of so many rows and columns with every cell: the own department's are filled in, and a few that nobody can explain. */
export function makeMatrix(rows: number, columns: number, random: Random): AccessMatrix {
  const [principals, resources] = [
    Array.from({ length: rows }, (_, n) => row(n)),
    Array.from({ length: columns }, (_, n) => column(n)),
  ];
  const cells = principals.flatMap(({ id: principal }, n) =>
    resources.map(({ id: resource }, m): MatrixCell => {
      const own = n % departments === m % departments;
      const symbol = own ? (random.chance(0.6) ? '○' : '参照') : random.chance(0.02) ? '参照' : random.pick(['', '×']);
      const at = `権限表!${n}/${m}`;
      return {
        principal,
        resource,
        symbol,
        levels: signs[symbol] ?? null,
        notApplicable: false,
        conditions: [],
        raw: symbol,
        at,
      };
    }),
  );
  return {
    meta: {
      docId: 'DOC-01',
      title: 'アクセスコントロールマトリクス',
      version: '1.0',
      approvedBy: '情報システム部長',
      approvedAt: '2026-01-15',
      effectiveFrom: '2026-01-15',
      blankMeans: 'none',
      defaultForUnlistedPrincipals: 'none',
      compareMetadata: false,
    },
    form: 'canonical',
    file: 'provided/acm.xlsx',
    sha256: '0'.repeat(64),
    legend: Object.entries(signs).map(([symbol, levels]) => {
      return { symbol, levels, meaning: null, conditionRequired: false, notApplicable: false, at: '凡例' };
    }),
    principals,
    resources,
    cells,
    conditions: [],
    exceptions: [],
    notes: [],
  };
}
