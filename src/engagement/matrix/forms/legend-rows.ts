import type { DocumentRow, ImportNote } from '../../client-document.ts';
import { plainText } from '../../plain-text.ts';
import type { MappingDocument } from '../mapping-file.ts';
import { normaliseSymbol } from '../normalise-symbol.ts';
import type { LegendLine } from './find-legends.ts';
import { wordKey } from './word-key.ts';

const conditional = /条件付き?|条件あり|要条件|要申請|要承認|都度申請/;

/** The legend as lines of the canonical table: what the sheets say, and over it what was agreed in the mapping file. */
export function legendRows(
  lines: readonly LegendLine[],
  mapping: MappingDocument | null,
  wanted: (symbol: string) => boolean,
): { readonly rows: readonly DocumentRow[]; readonly notes: readonly ImportNote[] } {
  const notes: ImportNote[] = [];
  const agreed = new Map<string, DocumentRow>();
  for (const [index, { symbol, levels, meaning, condition, notApplicable }] of (
    mapping?.mapping.legend ?? []
  ).entries()) {
    const at = mapping?.locate(['legend', index]) ?? 'mapping';
    const cell = (text: string) => ({ raw: text, text, at });
    const none = notApplicable ? '対象外' : 'なし';
    const cells = {
      symbol: cell(symbol),
      levels: cell(levels.length === 0 ? none : levels.join(',')),
      meaning: cell(meaning ?? ''),
    };
    agreed.set(keyOf(symbol), { at, cells: condition ? { ...cells, condition: cell('○') } : cells });
  }
  const rows = lines.flatMap(({ symbol, colour, meaning, at }): DocumentRow[] => {
    const own = symbol === '' ? `色:${colour}` : symbol;
    const over = agreed.get(keyOf(own));
    if (over !== undefined) {
      notes.push({
        kind: 'ignored',
        at,
        seen: `${own} ${meaning}`,
        made: `対応付けファイルの凡例（${over.at}）によります`,
      });
      return [];
    }
    if (!wanted(own)) return [];
    const bare = conditional.test(meaning)
      ? meaning.replace(/[(（]?(条件付き?|条件あり|要条件|要申請|要承認|都度申請)(で|の|にて)?[)）]?/u, '').trim()
      : meaning;
    const cells = {
      symbol: { raw: own, text: plainText(own), at },
      levels: { raw: meaning, text: plainText(bare), at },
      meaning: { raw: meaning, text: plainText(meaning), at },
    };
    if (bare === meaning) return [{ at, cells }];
    notes.push({ kind: 'normalised', at, seen: meaning, made: `${bare}（条件の記載が必要）` });
    return [{ at, cells: { ...cells, condition: { raw: '○', text: '○', at } } }];
  });
  return { rows: [...rows, ...[...agreed.values()].filter((row) => wanted(row.cells['symbol']?.text ?? ''))], notes };
}

function keyOf(symbol: string): string {
  return wordKey(normaliseSymbol(symbol).whole);
}
