import type { Population } from '../facts/fact.ts';
import { makeRow } from './make-row.ts';
import type { Row } from './row.ts';
import type { RuleHead } from './rule.ts';
import { unreadDraft } from './unread-draft.ts';

/** A slot that must hold a row whatever was answered (decision 15), and the lists that show that there is nothing in it. */
export interface SlotNeed {
  readonly head: RuleHead;
  readonly place: Pick<Row, 'platform' | 'region'>;
  readonly kind: string;
  readonly lists: readonly Population[];
}

/** Passes rows on and adds one for every slot that stayed empty: 証拠未入手 where a list was not read, else 該当なし. */
export function* fillSlots(rows: Iterable<Row>, needs: readonly SlotNeed[]): Iterable<Row> {
  const filled = new Set<string>();
  for (const row of rows) {
    filled.add(`${row.rule.id}|${row.platform}|${row.region}`);
    yield row;
  }
  for (const { head, place, kind, lists } of needs) {
    if (filled.has(`${head.id}|${place.platform}|${place.region}`)) continue;
    const object = { kind, id: '*' };
    yield makeRow(
      head,
      place,
      unreadDraft(object, lists) ?? {
        object,
        result: 'OUT_OF_SCOPE',
        reason: 'NO_POPULATION',
        found: { state: 'absent' },
        qualifiers: [],
        evidence: lists.flatMap(({ refs }) => refs),
      },
    );
  }
}
