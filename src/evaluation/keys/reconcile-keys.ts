import type { KeyLedgerLine } from '../../engagement/key-ledger/key-ledger-line.ts';
import { seenValue } from '../../facts/seen-value.ts';
import { cutDraft } from '../cut-draft.ts';
import { fillSlots, type SlotNeed } from '../fill-slots.ts';
import { makeRow } from '../make-row.ts';
import { matchPrincipals } from '../matrix/match-principals.ts';
import type { Row } from '../row.ts';
import type { Draft } from '../rule.ts';
import { unreadDraft } from '../unread-draft.ts';
import { accessRows } from './access-rows.ts';
import type { FoundKey } from './found-key.ts';
import { keyHead } from './key-head.ts';
import type { KeyInput } from './key-input.ts';
import { matchKeys } from './match-keys.ts';
import { settingRows } from './setting-rows.ts';

/**
 * REC-KEY: every KMS key against the client's key ledger (DOC-26), and the reverse: is it there, who administers and uses it, and is
 * it made, rotated and disposed of as the ledger says. Pure and synchronous.
 */
export function* reconcileKeys(input: KeyInput): Iterable<Row> {
  if (input.served.procedures.length === 0) return;
  yield* fillSlots(rowsOf(input), slots(input));
}

function* rowsOf(input: KeyInput): Iterable<Row> {
  for (const { place, keys } of input.places) {
    const unread = unreadDraft({ kind: 'kms-key', id: '*' }, [keys]);
    if (unread !== null) yield makeRow(keyHead('KEY-LEDGER', input, null), place, unread);
  }
  yield* input.ledger === null ? unmeasuredRows(input) : compare(input);
}

function* compare(input: KeyInput): Iterable<Row> {
  const { keys, withoutKey } = matchKeys(input);
  const rows = new Map(input.matrices.flatMap((matrix) => [...matchPrincipals(matrix, input.world).rows]));
  for (const key of keys) {
    yield ledgerRow(key, input);
    if (!hasLine(key)) continue;
    yield* accessRows(key, rows, input);
    yield* settingRows(key, input);
  }
  yield* orphanRows(withoutKey, input);
}

function hasLine(key: FoundKey): key is FoundKey & { readonly line: KeyLedgerLine } {
  return key.line !== null;
}

const rules = ['KEY-LEDGER', 'KEY-ADMIN', 'KEY-USE', 'KEY-ALGORITHM', 'KEY-ORIGIN', 'KEY-ROTATION', 'KEY-DISPOSAL'];

/** Every rule speaks in every region; without a ledger only the first, and that there is none to measure by. */
function slots(input: KeyInput): readonly SlotNeed[] {
  return input.places.flatMap(({ place, keys }) =>
    (input.ledger === null ? rules.slice(0, 1) : rules).map((id) => ({
      head: keyHead(id, input, null),
      place,
      kind: 'kms-key',
      lists: [keys],
    })),
  );
}

/** Without a ledger: one row for the keys of a region. */
function* unmeasuredRows(input: KeyInput): Iterable<Row> {
  for (const { place, keys } of input.places) {
    if (keys.facts.length === 0 || !keys.complete) continue;
    yield makeRow(keyHead('KEY-LEDGER', input, null), place, {
      object: { kind: 'kms-key', id: '*' },
      result: 'NOT_COLLECTED',
      reason: 'DOC_NOT_PROVIDED',
      found: null,
      qualifiers: [],
      evidence: keys.refs,
    });
  }
}

/** Whether the ledger names a key; keys that AWS itself manages need no line. */
function ledgerRow({ fact, place, line, isShared }: FoundKey, input: KeyInput): Row {
  const [manager, aliases] = [fact.attributes['manager'], fact.attributes['aliases']];
  const judged = ((): Pick<Draft, 'result' | 'reason' | 'found' | 'qualifiers'> => {
    const found = { state: 'seen' as const, value: seenValue(fact, 'aliases') ?? [] };
    if (line !== null)
      return { result: 'MATCH', reason: 'EQUAL', found, qualifiers: isShared ? ['台帳の行と鍵が1対1でない'] : [] };
    const closed = [manager, aliases].find((one) => one?.state === 'unread');
    if (closed?.state === 'unread')
      return {
        result: 'NOT_COLLECTED',
        reason: closed.code as Draft['reason'],
        found: { state: 'unread', code: closed.exact ?? closed.code },
        qualifiers: [],
      };
    return seenValue(fact, 'manager') === 'AWS'
      ? { result: 'OUT_OF_SCOPE', reason: 'PROVIDER_RESPONSIBILITY', found, qualifiers: ['AWS管理の鍵'] }
      : { result: 'MISMATCH', reason: 'UNREGISTERED', found, qualifiers: [] };
  })();
  const draft: Draft = { object: { kind: 'kms-key', id: fact.id }, ...judged, evidence: fact.refs };
  return makeRow(keyHead('KEY-LEDGER', input, line?.cells.key.criterion ?? null), place, cutDraft(draft, fact));
}

/** Keys that stand in the ledger only; said only where every list and every alias was read. */
function* orphanRows(lines: readonly KeyLedgerLine[], input: KeyInput): Iterable<Row> {
  const open = input.places.find(({ keys }) => !keys.complete)?.keys;
  const alias = input.places
    .flatMap(({ keys }) => keys.facts.map(({ attributes }) => attributes['aliases']))
    .find((one) => one?.state === 'unread');
  const gap =
    open === undefined
      ? alias?.state === 'unread'
        ? { code: alias.code, exact: alias.exact, refs: alias.refs }
        : null
      : { code: open.code as string, exact: open.exact, refs: open.refs };
  for (const line of lines) {
    const [, , , region, account] = line.key.split(':');
    const home =
      input.places.find(({ place }) => place.region === region && place.account === account) ?? input.places[0];
    if (home === undefined) return;
    yield makeRow(keyHead('KEY-LEDGER', input, line.cells.key.criterion), home.place, {
      object: { kind: 'kms-key', id: line.key },
      result: gap === null ? 'MISMATCH' : 'NOT_COLLECTED',
      reason: gap === null ? 'ORPHAN' : (gap.code as Draft['reason']),
      found: gap === null ? { state: 'absent' } : { state: 'unread', code: gap.exact ?? gap.code },
      qualifiers: [],
      evidence: gap?.refs ?? input.places.flatMap(({ keys }) => keys.refs),
    });
  }
}
