import type { KeyLedgerLine } from '../../engagement/key-ledger/key-ledger-line.ts';
import { seenValue } from '../../facts/seen-value.ts';
import { cutDraft } from '../cut-draft.ts';
import { makeRow } from '../make-row.ts';
import { matchPrincipals } from '../matrix/match-principals.ts';
import type { Row } from '../row.ts';
import type { Draft } from '../rule.ts';
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
  yield* listRows(input);
  if (input.ledger === null) return;
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

/** Lists that were not read; per account that no ledger was handed over, or that it has no keys at all. */
function* listRows(input: KeyInput): Iterable<Row> {
  const head = keyHead('KEY-LEDGER', input, null);
  const platforms = new Map<string, { refs: Draft['evidence'][number][]; keys: number; open: boolean }>();
  for (const { place, keys } of input.places) {
    const known = platforms.get(place.platform) ?? { refs: [], keys: 0, open: false };
    platforms.set(place.platform, known);
    known.refs.push(...keys.refs);
    known.keys += keys.facts.length;
    if (keys.complete) continue;
    known.open = true;
    yield makeRow(head, place, {
      object: { kind: 'kms-key', id: '*' },
      result: 'NOT_COLLECTED',
      reason: keys.code as Draft['reason'],
      found: { state: 'unread', code: keys.exact ?? (keys.code as string) },
      qualifiers: [],
      evidence: keys.refs,
    });
  }
  for (const [platform, { refs, keys, open }] of platforms) {
    const place = { platform, region: 'global' };
    const object = { kind: 'kms-key', id: '*' };
    const base = { object, qualifiers: [], evidence: refs };
    if (keys === 0 && !open)
      yield makeRow(head, place, {
        ...base,
        result: 'OUT_OF_SCOPE',
        reason: 'NO_POPULATION',
        found: { state: 'absent' },
      });
    else if (input.ledger === null && keys > 0)
      yield makeRow(head, place, { ...base, result: 'NOT_COLLECTED', reason: 'DOC_NOT_PROVIDED', found: null });
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
  const [first] = input.places;
  if (first === undefined) return;
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
  for (const line of lines)
    yield makeRow(
      keyHead('KEY-LEDGER', input, line.cells.key.criterion),
      { platform: first.place.platform, region: 'global' },
      {
        object: { kind: 'kms-key', id: line.key },
        result: gap === null ? 'MISMATCH' : 'NOT_COLLECTED',
        reason: gap === null ? 'ORPHAN' : (gap.code as Draft['reason']),
        found: gap === null ? { state: 'absent' } : { state: 'unread', code: gap.exact ?? gap.code },
        qualifiers: [],
        evidence: gap?.refs ?? input.places.flatMap(({ keys }) => keys.refs),
      },
    );
}
