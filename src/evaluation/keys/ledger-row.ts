import { seenValue } from '../../facts/seen-value.ts';
import { cutDraft } from '../cut-draft.ts';
import { makeRow } from '../make-row.ts';
import type { Row } from '../row.ts';
import type { Draft } from '../rule.ts';
import type { FoundKey } from './found-key.ts';
import { gapDraft } from './gap-draft.ts';
import { keyHead } from './key-head.ts';
import type { KeyInput } from './key-input.ts';

/**
 * Whether the ledger names a key; keys that AWS itself manages need no line. Who manages a key is what KMS says of it (KeyManager);
 * the list of aliases counts only where the ledger has a line that could name the key by one.
 */
export function ledgerRow(key: FoundKey, input: KeyInput): Row {
  const { fact, place, line } = key;
  return makeRow(keyHead('KEY-LEDGER', input, line?.cells.key.criterion ?? null), place, cutDraft(judge(key), fact));
}

function judge({ fact, line, by, isShared, restsOnAliases }: FoundKey): Draft {
  const object = { kind: 'kms-key', id: fact.id };
  const { manager, aliases } = fact.attributes;
  const names = { state: 'seen' as const, value: seenValue(fact, 'aliases') ?? [] };
  const own = { state: 'seen' as const, value: [fact.id] };
  const known = aliases?.state === 'unread' ? [] : (aliases?.refs ?? []);
  if (line !== null)
    return {
      object,
      result: 'MATCH',
      reason: 'EQUAL',
      found: by === 'alias' ? names : own,
      qualifiers: isShared ? ['台帳の行と鍵が1対1でない'] : [],
      evidence: [...fact.refs, ...(by === 'alias' ? known : [])],
    };
  if (restsOnAliases && aliases?.state === 'unread') return gapDraft(object, aliases, fact.refs);
  if (manager?.state === 'unread') return gapDraft(object, manager, fact.refs);
  const asked = [...fact.refs, ...(manager?.refs ?? [])];
  if (seenValue(fact, 'manager') === 'AWS')
    return {
      object,
      result: 'OUT_OF_SCOPE',
      reason: 'PROVIDER_RESPONSIBILITY',
      found: { state: 'seen', value: 'AWS' },
      qualifiers: ['AWS管理の鍵'],
      evidence: [...asked, ...(restsOnAliases ? known : [])],
    };
  const found = aliases?.state === 'unread' ? own : names;
  return { object, result: 'MISMATCH', reason: 'UNREGISTERED', found, qualifiers: [], evidence: [...asked, ...known] };
}
