import type { CenterAssignment, CenterGroup } from '../../access/world.ts';
import type { Criterion } from '../../engagement/criterion.ts';
import type { IdpSystem } from '../../engagement/identity-providers/idp-system.ts';
import type { MatrixPrincipal, PrincipalMatcher } from '../../engagement/matrix/access-matrix.ts';
import { makeRow } from '../make-row.ts';
import { matchesName } from '../matrix/matches-name.ts';
import type { Row } from '../row.ts';
import type { Draft } from '../rule.ts';
import { unreadDraft } from '../unread-draft.ts';
import { comesFromOutside } from './comes-from-outside.ts';
import { listWherever } from './list-wherever.ts';
import { trustHead } from './trust-head.ts';
import type { TrustInput } from './trust-input.ts';

interface Admitted {
  readonly row: MatrixPrincipal;
  readonly criterion: Criterion;
}

/** Every group that holds a permission set: does the matrix admit it, and does the identity provider know it? And the reverse. */
export function* centerGroupRows(input: TrustInput): Iterable<Row> {
  const { center } = input.world;
  if (center === null || !comesFromOutside(input)) return;
  const place = { platform: input.home, region: 'global' };
  const holding = center.groups.flatMap((group) => {
    const own = center.assignments.filter(
      ({ principalType, principalId }) => principalType === 'GROUP' && principalId === group.id,
    );
    return own.length === 0 ? [] : [{ group, own }];
  });
  for (const { group, own } of holding) {
    const admitted = admittedBy(group, own, input);
    const systems = input.identityProviders.filter(({ groups }) => groups.length > 0);
    const { judged, criterion } = judge(group, admitted, systems, input);
    // Whom the matrix admits by the name of a permission set is open while nobody told that name.
    const gap = center.closed.find(({ of }) => own.some(({ permissionSetArn }) => permissionSetArn === of));
    const document = input.documents.find(({ doc }) => doc === 'DOC-01') ?? null;
    yield makeRow(trustHead('FED-GROUP', 'REC-FED', input.federation, 'H', criterion ?? document), place, {
      object: { kind: 'center-group', id: group.name },
      ...(gap === undefined
        ? judged
        : { result: 'NOT_COLLECTED', reason: gap.code as Draft['reason'], qualifiers: [] }),
      found:
        gap === undefined
          ? { state: 'seen', value: [...new Set(own.map((one) => `${one.permissionSetName}@${one.account}`))].sort() }
          : { state: 'unread', code: gap.exact ?? gap.code },
      evidence: [...group.refs, ...own.flatMap(({ refs }) => refs), ...(gap?.refs ?? [])],
    });
  }
  yield* unheldRows(new Set(center.groups.map(({ name }) => name)), input, place);
}

/** Rows that name the group; or, where every permission set it holds has a row, those rows. */
function admittedBy(
  group: CenterGroup,
  own: readonly CenterAssignment[],
  { matrices }: TrustInput,
): readonly Admitted[] {
  const admit = (fits: (matcher: PrincipalMatcher) => boolean): readonly Admitted[] =>
    matrices
      .filter(({ form }) => form !== 'G')
      .flatMap(({ meta, sha256, principals }) =>
        principals
          .filter(({ matchers }) => matchers.some(fits))
          .map((row): Admitted => {
            const { docId: doc, version, approvedAt } = meta;
            const value = { value: row.name, raw: row.name };
            return { row, criterion: { doc, version, sha256, at: row.at, ...value, approvedAt, basis: 'client-rule' } };
          }),
      );
  const direct = admit(({ by, value }) => by === 'identityCenterGroup' && matchesName(value, group.name));
  if (direct.length > 0) return direct;
  const bySet = own.map((one) =>
    admit(
      ({ by, value, account }) =>
        by === 'permissionSet' &&
        matchesName(value, one.permissionSetName) &&
        (account === null || account === one.account),
    ),
  );
  return bySet.every((rows) => rows.length > 0) ? bySet.flat() : [];
}

function judge(
  group: CenterGroup,
  admitted: readonly Admitted[],
  systems: readonly IdpSystem[],
  { matrices }: TrustInput,
): { readonly judged: Pick<Draft, 'result' | 'reason' | 'qualifiers'>; readonly criterion: Criterion | null } {
  const own = admitted.find(({ row }) => row.mapping.status !== 'confirmed') ?? admitted[0];
  const known = systems.some(({ groups }) => groups.includes(group.name));
  const synced = group.externalIds.length > 0;
  const seen = [
    ...(systems.length === 0 ? ['認証基盤のグループは未入手'] : []),
    ...(synced ? [] : ['Identity Center で作られたグループ']),
  ];
  const of = (result: Draft['result'], reason: Draft['reason'], criterion: Criterion | null = null) => ({
    judged: { result, reason, qualifiers: seen },
    criterion,
  });
  if (matrices.length === 0) return of('NOT_COLLECTED', 'DOC_NOT_PROVIDED');
  if (own === undefined) return of('MISMATCH', 'UNREGISTERED');
  const gone = synced && !known ? systems.find(({ complete }) => complete) : undefined;
  if (gone !== undefined) return of('MISMATCH', 'UNREGISTERED', gone.documents[0] ?? null);
  if (own.row.mapping.status !== 'confirmed') return of('INDETERMINATE', 'MAPPING_UNCONFIRMED', own.criterion);
  if (synced && !known) return of('NOT_COLLECTED', 'DOC_NOT_PROVIDED', own.criterion);
  return of('MATCH', 'EQUAL', own.criterion);
}

/** Groups the provider gives the AWS application to, which Identity Center does not know. */
function* unheldRows(
  groups: ReadonlySet<string>,
  input: TrustInput,
  place: { readonly platform: string; readonly region: string },
): Iterable<Row> {
  const lists = listWherever('center-group', input.places);
  const told = new Set<string>();
  for (const { assignments, documents } of input.identityProviders) {
    for (const { application, group, at } of assignments) {
      if (!/aws|amazon|identity ?center/i.test(application) || groups.has(group) || told.has(group)) continue;
      told.add(group);
      const criterion = documents[0] === undefined ? null : { ...documents[0], at, value: group, raw: group };
      yield makeRow(trustHead('FED-GROUP', 'REC-FED', input.federation, 'H', criterion), place, {
        object: { kind: 'center-group', id: group },
        result: 'MISMATCH',
        reason: 'ORPHAN',
        found: { state: 'absent' },
        evidence: lists.flatMap(({ refs }) => refs),
        ...unreadDraft({ kind: 'center-group', id: group }, lists),
        qualifiers: [`割当て：${application}`],
      });
    }
  }
}
