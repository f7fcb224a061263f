import type { KeyLedgerLine } from '../../engagement/key-ledger/key-ledger-line.ts';
import type { Reference } from '../../facts/value.ts';
import { cutDraft } from '../cut-draft.ts';
import { makeRow } from '../make-row.ts';
import type { RowMatch } from '../matrix/principal-matches.ts';
import type { Row } from '../row.ts';
import type { Draft } from '../rule.ts';
import type { FoundKey } from './found-key.ts';
import { gapDraft } from './gap-draft.ts';
import { type JudgedAskers, judgeAskers } from './judge-askers.ts';
import { keyActions } from './key-actions.ts';
import { type KeyAsker, type KeyAskers, keyAskers } from './key-askers.ts';
import { keyHead } from './key-head.ts';
import type { KeyInput } from './key-input.ts';

/** Who the ledger admits as administrators and users of a key, against who can by key policy, grants and IAM together. */
export function* accessRows(
  key: FoundKey & { readonly line: KeyLedgerLine },
  rows: ReadonlyMap<string, RowMatch>,
  input: KeyInput,
): Iterable<Row> {
  const { fact, place, line } = key;
  const admins = keyAskers('administer', fact, input);
  const users = keyAskers('use', fact, input);
  const both = admins.askers.filter(({ principal }) => users.askers.some((one) => one.principal === principal));
  const also =
    both.length === 0 ? [] : [`管理者が鍵を利用できる：${both.map(({ principal }) => shortOf(principal)).join('、')}`];
  yield* compare('KEY-ADMIN', 'administrators', admins, also);
  yield* compare('KEY-USE', 'users', users, []);

  function* compare(
    rule: 'KEY-ADMIN' | 'KEY-USE',
    column: 'administrators' | 'users',
    found: KeyAskers,
    more: readonly string[],
  ): Iterable<Row> {
    const cell = line.cells[column];
    const actions = keyActions(column === 'users' ? 'use' : 'administer', fact);
    const judged = judgeAskers({ ...found, fact, actions, names: line[column] }, rows, input);
    const object = { kind: 'kms-key', id: fact.id };
    const head = keyHead(rule, input, cell.criterion, 'H');
    const draft = draftOf(object, cell.text, judged, found, more);
    if (draft !== null) yield makeRow(head, place, cutDraft(draft, fact));
    for (const { name, reason, gap } of judged.absent) {
      const named = { ...object, id: `${fact.id} ← ${name}` };
      const evidence = citedOf(found.askers);
      yield makeRow(
        head,
        place,
        gap === null
          ? { object: named, result: 'MISMATCH', reason, found: { state: 'absent' }, qualifiers: [], evidence }
          : gapDraft(named, gap, evidence),
      );
    }
  }

  /** The row of the whole cell; none where all there is to say is that names cannot. */
  function draftOf(
    object: Draft['object'],
    text: string,
    { excess, proven, unknown, absent, gap }: JudgedAskers,
    { askers, adding }: KeyAskers,
    more: readonly string[],
  ): Draft | null {
    const isExcess = text !== '' && unknown.length === 0 && proven.length > 0;
    const held = isExcess ? proven : excess.length > 0 ? excess : askers;
    const evidence = citedOf(isExcess ? proven : askers);
    if (!isExcess && gap !== null) return gapDraft(object, gap, evidence);
    const value = held.map(({ principal, actions }) => ({ principal, actions }));
    const names = unknown.length === 0 ? [] : [`主体を特定できない名称：${unknown.join('、')}`];
    const qualifiers = [...new Set([...(text === '' ? [] : names), ...more, ...reservations(held, excess)])];
    const doubtful = isExcess ? excess.filter((one) => !proven.includes(one)) : [];
    if (doubtful.length > 0)
      qualifiers.push(`超過か確認できない主体：${doubtful.map(({ principal }) => shortOf(principal)).join('、')}`);
    const [hidden] = isExcess ? adding : [];
    if (hidden !== undefined) qualifiers.push(`ほかの主体の有無は未確認（${hidden.exact ?? hidden.code}）`);
    const base = { object, found: { state: 'seen' as const, value }, qualifiers, evidence };
    if (text === '') return { ...base, result: 'INDETERMINATE', reason: 'CRITERION_UNCLEAR' };
    if (isExcess) return { ...base, result: 'MISMATCH', reason: 'EXCESS' };
    if (unknown.length > 0) return { ...base, result: 'INDETERMINATE', reason: 'MAPPING_UNCONFIRMED' };
    return absent.length === 0 ? { ...base, result: 'MATCH', reason: 'EQUAL' } : null;
  }

  function reservations(held: readonly KeyAsker[], excess: readonly KeyAsker[]): readonly string[] {
    const outside = excess.filter((one) => held.includes(one) && isOutside(one.principal, input));
    return [
      ...(held.some(({ isConditional }) => isConditional) ? ['条件付きの許可を含む'] : []),
      ...(outside.length === 0 ? [] : ['外部アカウントを含む']),
      ...(outside.length > 0 && input.world.ownUnread !== undefined ? ['組織のアカウント一覧は未確認'] : []),
      ...held.flatMap(({ decision }) => decision.qualifiers),
    ];
  }

  /** The key on its list, what was read of its policy, grants and usage, and the statements that let somebody in. */
  function citedOf(askers: readonly KeyAsker[]): readonly Reference[] {
    const { policyDocument, grants, usage } = fact.attributes;
    const read = [policyDocument, grants, usage].flatMap((one) =>
      one === undefined || one.state === 'unread' ? [] : one.refs,
    );
    const cited = askers.flatMap(({ decision }) => decision.by.flatMap(({ policy }) => policy.refs));
    return [...new Map([...fact.refs, ...read, ...cited].map((one) => [JSON.stringify(one), one])).values()];
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
