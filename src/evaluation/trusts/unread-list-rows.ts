import type { SlotNeed } from '../fill-slots.ts';
import { makeRow } from '../make-row.ts';
import type { Row } from '../row.ts';
import { unreadDraft } from '../unread-draft.ts';

/**
 * Lists that were not read to their end, one row for each slot they would have filled: what they hold nobody knows, whatever else the
 * slot shows (decision 15).
 */
export function* unreadListRows(needs: readonly SlotNeed[]): Iterable<Row> {
  for (const { head, place, lists } of needs) {
    const told = new Set<string>();
    for (const list of lists) {
      const draft = unreadDraft({ kind: list.kind, id: '*' }, [list]);
      if (draft === null || told.has(list.kind)) continue;
      told.add(list.kind);
      yield makeRow(head, place, draft);
    }
  }
}
