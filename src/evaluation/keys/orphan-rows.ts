import type { KeyLedgerLine } from '../../engagement/key-ledger/key-ledger-line.ts';
import { makeRow } from '../make-row.ts';
import type { Row } from '../row.ts';
import { couldBeAliasOf } from './could-be-alias-of.ts';
import { gapDraft, type KeyGap } from './gap-draft.ts';
import { keyHead } from './key-head.ts';
import type { KeyInput, KeyPlace } from './key-input.ts';

/** Keys that stand in the ledger only; said only where every list that could hold the key, and every alias it could be, was read. */
export function* orphanRows(lines: readonly KeyLedgerLine[], input: KeyInput): Iterable<Row> {
  const [first] = input.places;
  if (first === undefined) return;
  for (const line of lines) {
    const name = line.key.trim();
    const arn = /^arn:[^:]+:kms:([^:]+):(\d{12}):/.exec(name);
    const places = input.places.filter(
      ({ place }) => arn === null || (place.region === arn[1] && place.account === arn[2]),
    );
    const gap = gapOf(name, places);
    const object = { kind: 'kms-key', id: line.key };
    const aliases = places.flatMap(({ keys }) =>
      keys.facts.flatMap((fact) => (couldBeAliasOf(name, fact) ? (fact.attributes['aliases']?.refs ?? []) : [])),
    );
    const looked = [...places.flatMap(({ keys }) => keys.refs), ...aliases];
    yield makeRow(
      keyHead('KEY-LEDGER', input, line.cells.key.criterion),
      (places[0] ?? first).place,
      gap === null
        ? {
            object,
            result: 'MISMATCH',
            reason: 'ORPHAN',
            found: { state: 'absent' },
            qualifiers: [],
            evidence: [...new Map(looked.map((one) => [JSON.stringify(one), one])).values()],
          }
        : gapDraft(object, gap),
    );
  }
}

/** What was not read and could hold the key; an ARN of an account or region that nobody looked into was not asked for. */
function gapOf(name: string, places: readonly KeyPlace[]): KeyGap | null {
  if (places.length === 0) return { code: 'NOT_ATTEMPTED', exact: null, refs: [] };
  const open = places.find(({ keys }) => !keys.complete)?.keys;
  if (open !== undefined) return { code: String(open.code), exact: open.exact, refs: open.refs };
  for (const { keys } of places)
    for (const fact of keys.facts) {
      const { aliases } = fact.attributes;
      if (aliases?.state === 'unread' && couldBeAliasOf(name, fact)) return aliases;
    }
  return null;
}
