import type { DocumentCell, DocumentRow } from '../../client-document.ts';
import { foldWidth } from '../../fold-width.ts';
import { nameKey } from '../../matrix/name-key.ts';
import { plainText } from '../../plain-text.ts';
import { rowCell } from '../../row-cell.ts';
import { flowWords } from '../flows/flow-words.ts';
import { zoneTexts } from '../flows/zone-texts.ts';
import { splitZoneName } from './split-zone-name.ts';

const every = new Set<string>([...flowWords.every, ...flowWords.others]);

/** The zones that a list of flows speaks of where no table of zones came with it: every name its lines use, once. */
export function listZones(flows: readonly DocumentRow[]): readonly DocumentRow[] {
  const rows = new Map<string, DocumentRow>();
  for (const flow of flows)
    for (const key of ['from', 'to']) {
      const own = rowCell(flow, key);
      if (every.has(foldWidth(own.text).toLowerCase().trim())) continue;
      for (const text of zoneTexts(own.text)) {
        const { values } = splitZoneName(text);
        if (rows.has(nameKey(text))) continue;
        const cell = (raw: string): DocumentCell => ({ raw, text: plainText(raw), at: own.at });
        const matched = values.length === 0 ? {} : { matchValue: cell(values.join('\n')) };
        rows.set(nameKey(text), {
          at: own.at,
          table: 'zones',
          cells: { id: cell(text), name: cell(text), ...matched },
        });
      }
    }
  return [...rows.values()];
}
