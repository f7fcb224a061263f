import type { Criterion } from '../../engagement/criterion.ts';
import type { DirectoryMember } from '../../engagement/identity-providers/directory-member.ts';
import type { IdpSystem } from '../../engagement/identity-providers/idp-system.ts';
import type { AccessMatrix, MatrixPrincipal } from '../../engagement/matrix/access-matrix.ts';
import { makeRow } from '../make-row.ts';
import type { Row } from '../row.ts';
import type { Draft, RuleHead } from '../rule.ts';
import { rowMembers } from './row-members.ts';
import { type SystemColumn, systemColumns } from './system-columns.ts';

/** Everything the reconciliation of systems outside AWS with the matrix is a pure function of. */
export interface SystemInput {
  readonly matrices: readonly AccessMatrix[];
  /** Exports of identity providers and SaaS (DOC-14). */
  readonly systems: readonly IdpSystem[];
  readonly served: Pick<RuleHead, 'procedures' | 'controls' | 'pair'>;
}

type Judged = Pick<Draft, 'result' | 'reason' | 'qualifiers'>;
const of = (result: Draft['result'], reason: Draft['reason'], ...qualifiers: string[]): Judged => ({
  result,
  reason,
  qualifiers,
});

/**
 * REC-ACM for systems outside AWS: their lists of accounts and roles against the columns of the matrix that name them. A role is held
 * or not; what it lets its holder do inside the system the list does not show. Pure and synchronous.
 */
export function* reconcileSystems(input: SystemInput): Iterable<Row> {
  if (input.served.procedures.length === 0) return;
  const matrices = input.matrices.filter(({ form }) => form !== 'G');
  const named = new Set<string>();
  for (const matrix of matrices) {
    for (const column of systemColumns(matrix)) {
      named.add(column.system);
      yield* columnRows(column, matrix, input);
    }
  }
  const [first] = matrices;
  if (first === undefined) return;
  for (const system of input.systems) {
    if (named.has(system.system)) yield* leftoverRows(system, matrices, input);
    else if (system.system.startsWith('saas:'))
      yield rowOf('ACM-SYSTEM', system.system, first, null, input, 'identity-provider', system.system, {
        ...of('MISMATCH', 'UNREGISTERED', 'マトリクスに列がないシステム'),
        found: seen(system, []),
      });
  }
}

function* columnRows(one: SystemColumn, matrix: AccessMatrix, input: SystemInput): Iterable<Row> {
  const { column, system: name, role } = one;
  const system = input.systems.find((own) => own.system === name);
  const at = { at: column.at, raw: column.name };
  if (system === undefined || !system.hasMembers) {
    const draft = { ...of('NOT_COLLECTED', 'DOC_NOT_PROVIDED'), found: null };
    yield rowOf('ACM-SYSTEM', name, matrix, at, input, 'matrix-column', column.id, draft);
    return;
  }
  if (role !== null && !system.groups.includes(role)) {
    const judged = system.complete ? of('MISMATCH', 'ORPHAN') : of('NOT_COLLECTED', 'DOC_NOT_PROVIDED', cut);
    const draft = { ...judged, found: { state: 'absent' } as const };
    yield rowOf('ACM-SYSTEM', name, matrix, at, input, 'matrix-column', column.id, draft);
    return;
  }
  for (const row of matrix.principals) {
    const cell = matrix.cells.find(({ principal, resource }) => principal === row.id && resource === column.id);
    if (cell === undefined || cell.notApplicable) continue;
    const found = rowMembers(row, system, input.systems);
    const members = found === 'unknown' ? null : found;
    const holders = (members ?? []).filter((member) => holds(member, role));
    const expected = cell.levels === null ? null : cell.levels.length > 0;
    const judged =
      found === 'unknown'
        ? of('INDETERMINATE', 'MAPPING_UNCONFIRMED', '認証基盤の書き出しにないグループ')
        : judge({ expected, members, holders, row, column, system });
    if (judged === null) continue;
    const place = { at: cell.at, raw: cell.raw };
    const draft = { ...judged, found: seen(system, holders) };
    yield rowOf('ACM-SYSTEM', name, matrix, place, input, 'matrix-cell', `${row.id}×${column.id}`, draft);
  }
}

const cut = '書き出しが全件でない';

function judge({
  expected,
  members,
  holders,
  row,
  column,
  system,
}: {
  readonly expected: boolean | null;
  readonly members: readonly DirectoryMember[] | null;
  readonly holders: readonly DirectoryMember[];
  readonly row: MatrixPrincipal;
  readonly column: SystemColumn['column'];
  readonly system: IdpSystem;
}): Judged | null {
  if (expected === null) return of('INDETERMINATE', 'AMBIGUOUS_CELL');
  if (members === null) return expected ? of('INDETERMINATE', 'MAPPING_UNCONFIRMED') : null;
  if (row.mapping.status !== 'confirmed' || column.mapping.status !== 'confirmed')
    return of('INDETERMINATE', 'MAPPING_UNCONFIRMED');
  const doubtful = holders.some(({ enabled }) => enabled === null) ? ['状態を読み取れないアカウントを含む'] : [];
  if (!expected && holders.length > 0) return of('MISMATCH', 'EXCESS', ...doubtful);
  if (expected && holders.length > 0) return of('MATCH', 'EQUAL', ...doubtful);
  if (!system.complete) return of('NOT_COLLECTED', 'DOC_NOT_PROVIDED', cut);
  if (!expected) return of('MATCH', 'EQUAL');
  return of('MISMATCH', members.length === 0 ? 'ORPHAN' : 'MISSING');
}

/** Accounts and roles of a system that no row and no column names. */
function* leftoverRows(system: IdpSystem, matrices: readonly AccessMatrix[], input: SystemInput): Iterable<Row> {
  const own = matrices.flatMap((matrix) =>
    systemColumns(matrix)
      .filter((column) => column.system === system.system)
      .map((column) => ({ matrix, column })),
  );
  const matrix = own[0]?.matrix;
  if (matrix === undefined) return;
  const covered = new Set(
    own.flatMap(({ matrix: one }) =>
      one.principals.flatMap((row) => {
        const members = rowMembers(row, system, input.systems);
        return members === null || members === 'unknown' ? [] : members;
      }),
    ),
  );
  const unmapped = own.some(({ matrix: one }) =>
    one.principals.some((row) => {
      const members = rowMembers(row, system, input.systems);
      return (members === null || members === 'unknown') && hasRight(row, one, system);
    }),
  );
  for (const member of system.members) {
    if (member.enabled === false || covered.has(member)) continue;
    yield rowOf('ACM-SYSTEM', system.system, matrix, null, input, 'idp-member', member.userId, {
      ...(unmapped ? of('INDETERMINATE', 'MAPPING_UNCONFIRMED') : of('MISMATCH', 'UNREGISTERED')),
      found: seen(system, [member]),
    });
  }
  if (own.some(({ column }) => column.role === null)) return;
  const roles = new Set(own.map(({ column }) => column.role));
  for (const role of system.groups.filter((name) => !roles.has(name)))
    yield rowOf('ACM-SYSTEM', system.system, matrix, null, input, 'idp-group', role, {
      ...of('MISMATCH', 'UNREGISTERED'),
      found: seen(
        system,
        system.members.filter((member) => holds(member, role)),
      ),
    });
}

function hasRight(row: MatrixPrincipal, matrix: AccessMatrix, { system }: IdpSystem): boolean {
  const columns = systemColumns(matrix).filter((one) => one.system === system);
  return matrix.cells.some(
    ({ principal, resource, levels }) =>
      principal === row.id && columns.some(({ column }) => column.id === resource) && (levels?.length ?? 1) > 0,
  );
}

function holds({ enabled, groups }: DirectoryMember, role: string | null): boolean {
  return enabled !== false && (role === null || groups.includes(role));
}

/** The accounts, and the export that shows them. */
function seen({ documents: [document] }: IdpSystem, members: readonly DirectoryMember[]): Draft['found'] {
  return {
    state: 'seen',
    value: {
      accounts: members.map(({ userId, groups, at }) => ({ userId, roles: groups, at })),
      document: document?.at,
      sha256: document?.sha256,
    },
  };
}

function rowOf(
  id: string,
  platform: string,
  { meta, sha256, file }: AccessMatrix,
  place: { readonly at: string; readonly raw: string } | null,
  { served }: SystemInput,
  kind: string,
  object: string,
  draft: Judged & Pick<Draft, 'found'>,
): Row {
  const { at, raw } = place ?? { at: file, raw: '（記載なし）' };
  const { docId: doc, version, approvedAt } = meta;
  const criterion: Criterion = { doc, version, sha256, at, value: raw, raw, approvedAt, basis: 'client-rule' };
  const required = { value: raw, raw };
  const head: RuleHead = { id, version: 1, reconciliation: 'REC-ACM', ...served, severity: 'H', criterion, required };
  return makeRow(head, { platform, region: 'global' }, { object: { kind, id: object }, ...draft, evidence: [] });
}
