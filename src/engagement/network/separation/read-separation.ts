import type { ClientDocument, ImportNote } from '../../client-document.ts';
import { findWord } from '../../matrix/find-word.ts';
import { lineCriterion } from '../../people/line-criterion.ts';
import { rowCell } from '../../row-cell.ts';
import type { SeparationLine } from '../separation-design.ts';
import { separationWords } from './separation-words.ts';

/** Reads the client's separation design (DOC-30), one line per layer; null while it was not handed over. A word nobody knows stays and is told. */
export function readSeparation(documents: readonly ClientDocument[]): {
  readonly separation: readonly SeparationLine[] | null;
  readonly notes: readonly ImportNote[];
} {
  const handed = documents.filter(({ doc }) => doc === 'DOC-30');
  const notes: ImportNote[] = [];
  const lines = handed.flatMap((document) =>
    document.rows.flatMap((row): readonly SeparationLine[] => {
      const cell = rowCell(row, 'model');
      const layer = rowCell(row, 'layer').text;
      const orNull = (key: string): string | null => {
        const { text } = rowCell(row, key);
        return text === '' || text === '－' ? null : text;
      };
      if (layer === '')
        notes.push({ kind: 'error', at: rowCell(row, 'layer').at, seen: '', made: '層が書かれていません' });
      const model = findWord(separationWords, cell.text);
      if (model === null)
        notes.push({
          kind: 'unmatched',
          at: cell.at,
          seen: cell.raw,
          made: '分離方式の語として読めないため、被監査組織に確かめます',
        });
      const [tenant, match] = [orNull('tenant'), orNull('match')];
      const value = { layer, model, tenant, match };
      return [{ ...value, modelText: cell.raw.trim(), criterion: lineCriterion(document, cell, value) }];
    }),
  );
  return { separation: handed.length === 0 ? null : lines, notes };
}
