import type { KeyLedgerLine } from '../../engagement/key-ledger/key-ledger-line.ts';
import { fillSlots, type SlotNeed } from '../fill-slots.ts';
import { makeRow } from '../make-row.ts';
import { matchPrincipals } from '../matrix/match-principals.ts';
import type { Row } from '../row.ts';
import { unreadDraft } from '../unread-draft.ts';
import { accessRows } from './access-rows.ts';
import type { FoundKey } from './found-key.ts';
import { gapDraft } from './gap-draft.ts';
import { keyHead } from './key-head.ts';
import type { KeyInput } from './key-input.ts';
import { ledgerRow } from './ledger-row.ts';
import { type MatchedKeys, matchKeys } from './match-keys.ts';
import { orphanRows } from './orphan-rows.ts';
import { settingRows } from './setting-rows.ts';

/**
 * REC-KEY: every KMS key against the client's key ledger (DOC-26), and the reverse: is it there, who administers and uses it, and is
 * it made, rotated and disposed of as the ledger says. Pure and synchronous.
 */
export function* reconcileKeys(input: KeyInput): Iterable<Row> {
  if (input.served.procedures.length === 0) return;
  const matched = matchKeys(input);
  yield* fillSlots(rowsOf(matched, input), slots(matched, input));
}

const compared = ['KEY-ADMIN', 'KEY-USE', 'KEY-ALGORITHM', 'KEY-ORIGIN', 'KEY-ROTATION', 'KEY-DISPOSAL'];

function* rowsOf(matched: MatchedKeys, input: KeyInput): Iterable<Row> {
  yield* unlistedRows(['KEY-LEDGER'], input);
  if (input.ledger === null) yield* unmeasuredRows(input);
  else {
    yield* compare(matched, input);
    yield* unlistedRows(compared, input);
  }
}

/** Keys that a list which was not read to its end may hold: one row for each question that nobody could ask of them. */
function* unlistedRows(rules: readonly string[], input: KeyInput): Iterable<Row> {
  for (const id of rules)
    for (const { place, keys } of input.places) {
      const unread = unreadDraft({ kind: 'kms-key', id: '*' }, [keys]);
      if (unread !== null) yield makeRow(keyHead(id, input, null), place, unread);
    }
}

function* compare({ keys, withoutKey }: MatchedKeys, input: KeyInput): Iterable<Row> {
  const rows = new Map(input.matrices.flatMap((matrix) => [...matchPrincipals(matrix, input.world).rows]));
  for (const key of keys) {
    yield ledgerRow(key, input);
    if (!hasLine(key)) {
      yield* unmatchedRows(key, input);
      continue;
    }
    yield* accessRows(key, rows, input);
    yield* settingRows(key, input);
  }
  yield* orphanRows(withoutKey, input);
}

function hasLine(key: FoundKey): key is FoundKey & { readonly line: KeyLedgerLine } {
  return key.line !== null;
}

/** A key that may well have a line, if only its aliases had been read: what that line asks for was compared with nothing. */
function* unmatchedRows({ fact, place, restsOnAliases }: FoundKey, input: KeyInput): Iterable<Row> {
  const { aliases } = fact.attributes;
  if (!restsOnAliases || aliases?.state !== 'unread') return;
  for (const id of compared)
    yield makeRow(keyHead(id, input, null), place, gapDraft({ kind: 'kms-key', id: fact.id }, aliases, fact.refs));
}

/** Every rule speaks in every region; without a ledger only the first, and that there is none to measure by. */
function slots(matched: MatchedKeys, input: KeyInput): readonly SlotNeed[] {
  return input.places.flatMap(({ place, keys }) => {
    // That no key of a region has a line was found out by the aliases, where a line could name one by its alias.
    const aliases = matched.keys.flatMap((one) =>
      one.place === place && one.restsOnAliases ? (one.fact.attributes['aliases']?.refs ?? []) : [],
    );
    const refs = new Map([...keys.refs, ...aliases].map((one) => [`${one.id} ${one.page}`, one]));
    const list = { ...keys, refs: [...refs.values()] };
    return ['KEY-LEDGER', ...(input.ledger === null ? [] : compared)].map((id) => ({
      head: keyHead(id, input, null),
      place,
      kind: 'kms-key',
      lists: [list],
    }));
  });
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
