import type { KeyLedgerLine } from '../../engagement/key-ledger/key-ledger-line.ts';
import { makeRow } from '../make-row.ts';
import type { RowMatch } from '../matrix/principal-matches.ts';
import type { Row } from '../row.ts';
import type { Draft } from '../rule.ts';
import type { FoundKey } from './found-key.ts';
import { type KeyAskers, keyAskers } from './key-askers.ts';
import { keyHead } from './key-head.ts';
import type { KeyInput } from './key-input.ts';
import { namedPrincipals } from './named-principals.ts';

/** Who the ledger admits as administrators and users of a key, against who can by key policy, grants and IAM together. */
export function* accessRows(
  key: FoundKey & { readonly line: KeyLedgerLine },
  rows: ReadonlyMap<string, RowMatch>,
  input: KeyInput,
): Iterable<Row> {
  const admins = keyAskers('administer', key.fact, input);
  const users = keyAskers('use', key.fact, input);
  const both = admins.askers.filter(({ principal }) => users.askers.some((one) => one.principal === principal));
  const also =
    both.length === 0 ? [] : [`管理者が鍵を利用できる：${both.map(({ principal }) => shortOf(principal)).join('、')}`];
  yield* compare('KEY-ADMIN', 'administrators', admins, also);
  yield* compare('KEY-USE', 'users', users, []);

  function* compare(
    rule: 'KEY-ADMIN' | 'KEY-USE',
    column: 'administrators' | 'users',
    { askers, closed }: KeyAskers,
    more: readonly string[],
  ): Iterable<Row> {
    const { fact, place, line } = key;
    const cell = line.cells[column];
    const names = namedPrincipals(line[column], input, rows);
    const admitted = new Set([...names.known.values()].flat());
    const excess = askers.filter(({ principal }) => !admitted.has(principal));
    const can = new Set(askers.map(({ principal }) => principal));
    const idle = [...names.known].filter(([, arns]) => !arns.some((arn) => can.has(arn))).map(([name]) => name);
    const evidence = [
      ...fact.refs,
      ...askers.flatMap(({ decision }) => decision.by.flatMap(({ policy }) => policy.refs)),
    ];
    const make = (
      id: string,
      draft: Pick<Draft, 'result' | 'reason' | 'qualifiers' | 'found'>,
      object = fact.id,
    ): Row =>
      makeRow(keyHead(id, input, cell.criterion, 'H'), place, {
        object: { kind: 'kms-key', id: object },
        ...draft,
        evidence: unique(evidence),
      });
    const held = excess.length > 0 ? excess : askers;
    const found = {
      state: 'seen' as const,
      value: held.map(({ principal, actions }) => ({ principal, actions })),
    };
    const qualifiers = [
      ...new Set([
        ...more,
        ...(held.some(({ isConditional }) => isConditional) ? ['条件付きの許可を含む'] : []),
        ...(excess.some(({ principal }) => isOutside(principal, input)) ? ['外部アカウントを含む'] : []),
        ...held.flatMap(({ decision }) => decision.qualifiers),
      ]),
    ];
    const [gap] = closed;
    const unread = gap === undefined ? null : ({ state: 'unread', code: gap.exact ?? gap.code } as const);
    if (cell.text === '') yield make(rule, { result: 'INDETERMINATE', reason: 'CRITERION_UNCLEAR', qualifiers, found });
    else if (excess.length > 0 && names.unknown.length > 0)
      yield make(rule, {
        result: 'INDETERMINATE',
        reason: 'MAPPING_UNCONFIRMED',
        qualifiers: [`主体を特定できない名称：${names.unknown.join('、')}`, ...qualifiers],
        found,
      });
    else if (excess.length > 0) yield make(rule, { result: 'MISMATCH', reason: 'EXCESS', qualifiers, found });
    else if (gap !== undefined)
      yield make(rule, { result: 'NOT_COLLECTED', reason: gap.code as Draft['reason'], qualifiers, found: unread });
    else if (names.unknown.length > 0)
      yield make(rule, {
        result: 'INDETERMINATE',
        reason: 'MAPPING_UNCONFIRMED',
        qualifiers: [`主体を特定できない名称：${names.unknown.join('、')}`, ...qualifiers],
        found,
      });
    else if (idle.length === 0 && names.missing.length === 0)
      yield make(rule, { result: 'MATCH', reason: 'EQUAL', qualifiers, found });
    for (const name of [...idle, ...names.missing]) {
      const reason = names.missing.includes(name) ? 'ORPHAN' : 'MISSING';
      const draft: Pick<Draft, 'result' | 'reason' | 'found'> =
        gap === undefined
          ? { result: 'MISMATCH', reason, found: { state: 'absent' } }
          : { result: 'NOT_COLLECTED', reason: gap.code as Draft['reason'], found: unread };
      yield make(rule, { ...draft, qualifiers: [] }, `${fact.id} ← ${name}`);
    }
  }
}

function isOutside(principal: string, { world }: KeyInput): boolean {
  const account = principal.split(':')[4];
  const own = world.ownAccounts ?? new Set(world.accounts.keys());
  return account !== undefined && account !== '' && !own.has(account);
}

function shortOf(principal: string): string {
  return principal.split('/').at(-1) ?? principal;
}

function unique(refs: Draft['evidence']): Draft['evidence'] {
  return [...new Map(refs.map((one) => [JSON.stringify(one), one])).values()];
}
