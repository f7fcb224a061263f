import type { DocumentRow } from '../client-document.ts';
import type { LegendEntry } from './access-matrix.ts';
import { CellReader } from './cell-reader.ts';
import { findWord } from './find-word.ts';
import type { IdIndex } from './id-index.ts';
import type { LegendLine } from './legend.ts';
import type { MatrixReport } from './matrix-report.ts';
import { matrixWords } from './matrix-words.ts';
import { normaliseSymbol } from './normalise-symbol.ts';
import { parseLevels } from './parse-levels.ts';

const blank = /^[（(]?(空欄|空白|ブランク|無記入|記載なし|blank|empty)[)）]?$/i;

/** Reads the legend: what each of the client's symbols means. Nothing is known beforehand, not even ○ and ×. */
export function readLegend(
  rows: readonly DocumentRow[],
  conditions: IdIndex,
  report: MatrixReport,
): readonly LegendLine[] {
  const lines = new Map<string, LegendLine>();
  for (const row of rows) {
    const reader = new CellReader(row, report);
    const { at, raw } = reader.cell('symbol');
    const source = reader.source('symbol').replace(/[:：]\s*$/, '');
    const symbol = blank.test(source.trim()) ? '' : normaliseSymbol(source).whole;
    if (symbol === '' && !blank.test(source.trim())) {
      report.problem('CELL_EMPTY', at, '', '記号');
      continue;
    }
    if (symbol !== raw.trim()) report.note('normalised', at, raw, symbol === '' ? '空欄' : symbol);
    const line = readLine(symbol, reader, conditions, report);
    const before = lines.get(symbol);
    const said = ({ entry, conditions: own }: LegendLine): string =>
      JSON.stringify([entry.levels, entry.notApplicable, entry.conditionRequired, own]);
    if (before === undefined) lines.set(symbol, line);
    else if (said(before) === said(line)) report.note('ignored', at, raw, `${before.entry.at} と同じ意味です`);
    else {
      report.doubt('LEGEND_TWICE', [before.entry.at, line.entry.at], symbol);
      lines.set(symbol, { ...before, decided: false });
    }
  }
  return [...lines.values()];
}

function readLine(symbol: string, reader: CellReader, conditions: IdIndex, report: MatrixReport): LegendLine {
  const { text, at, raw } = reader.cell('levels');
  const parsed = parseLevels(text);
  const meaning = reader.text('meaning');
  if (parsed.kind !== 'levels')
    report.doubt(
      'LEGEND_UNCLEAR',
      at,
      symbol,
      parsed.kind === 'ambiguous' ? parsed.candidates.join('／') : `（「${raw}」）`,
    );
  const explained = parseLevels(meaning);
  const levels = parsed.kind === 'levels' ? parsed.levels : [];
  if (parsed.kind === 'levels' && meaning !== '') {
    if (
      explained.kind === 'ambiguous' ||
      (explained.kind === 'levels' && String(explained.levels) !== String(levels))
    ) {
      const other = explained.kind === 'levels' ? explained.levels.join(',') : explained.candidates.join('／');
      report.note(
        'ambiguous',
        at,
        `${raw}（${meaning}）`,
        `操作区分は ${levels.join(',') || 'なし'} と読みますが、意味の欄は ${other || 'なし'} と読めます（被監査組織に確認）`,
      );
    }
  }
  const { required, named } = readNeed(reader, conditions, report);
  const entry: LegendEntry = {
    symbol,
    levels,
    meaning: meaning || null,
    conditionRequired: required,
    notApplicable:
      (parsed.kind === 'levels' && parsed.notApplicable) ||
      (levels.length === 0 && explained.kind === 'levels' && explained.notApplicable),
    at: reader.cell('symbol').at,
  };
  return { entry, decided: parsed.kind === 'levels', conditions: named };
}

/** The legend's condition column: needed or not, or the very condition that goes with the symbol. */
function readNeed(
  reader: CellReader,
  conditions: IdIndex,
  report: MatrixReport,
): { readonly required: boolean; readonly named: readonly string[] } {
  const { text, raw, at } = reader.cell('condition');
  if (text === '') return { required: false, named: [] };
  const flag = findWord(matrixWords.flags, text);
  if (flag !== null) return { required: flag === 'yes', named: [] };
  const id = conditions.find(text);
  if (id === null) report.problem('CONDITION_UNKNOWN', at, raw, conditions.near(text));
  return { required: id === null, named: id === null ? [] : [id] };
}
