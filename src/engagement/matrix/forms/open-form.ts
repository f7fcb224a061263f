import { AkashiError } from '../../../text/akashi-error.ts';
import type { ImportNote } from '../../client-document.ts';
import { headingKey } from '../../heading-key.ts';
import type { MappedTable, MappingDocument } from '../mapping-file.ts';
import { normaliseSymbol } from '../normalise-symbol.ts';
import type { LegendLine } from './find-legends.ts';
import type { FormContext } from './form-context.ts';
import { FormDoubts } from './form-doubts.ts';
import type { MatrixFormSource } from './matrix-form-source.ts';
import { type SurveyedSheet, surveySheet } from './survey-sheet.ts';
import { TableBuilder } from './table-builder.ts';
import { wordKey } from './word-key.ts';

/** A matrix file with its sheets surveyed and everything that its tables share. */
export interface OpenForm {
  readonly sheets: readonly { readonly surveyed: SurveyedSheet; readonly table: MappedTable | null }[];
  readonly context: FormContext;
  /** Marks that a legend explains, by key. */
  readonly symbols: ReadonlySet<string>;
}

/** Surveys the sheets of a file: all visible ones, or those that the mapping file names. */
export function openForm(source: MatrixFormSource, mapping: MappingDocument | null): OpenForm {
  const stale =
    mapping !== null && mapping.mapping.matrixSha256 !== null && mapping.mapping.matrixSha256 !== source.sha256;
  if (stale)
    throw new AkashiError('MAPPING_STALE', {
      file: mapping.file,
      matrix: source.file,
      expected: mapping.mapping.matrixSha256,
      seen: source.sha256,
    });
  const notes: ImportNote[] = [];
  const visible = source.sheets.filter(({ hidden }) => !hidden);
  const readable = visible.length > 0 ? visible : source.sheets;
  for (const sheet of source.sheets)
    if (!readable.includes(sheet))
      notes.push({ kind: 'hidden', at: `${sheet.name}!`, seen: sheet.name, made: '非表示のシートのため、読みません' });
  const surveys = new Map(readable.map((sheet) => [headingKey(sheet.name), surveySheet(sheet)]));
  const tables = mapping?.mapping.tables ?? [];
  const chosen = tables.map((table) => {
    const surveyed = surveys.get(headingKey(table.sheet));
    if (surveyed !== undefined) return { surveyed, table };
    const seen = source.sheets.map(({ name }) => name).join('、');
    throw new AkashiError('SHEET_NOT_FOUND', { file: source.file, sheet: table.sheet, seen });
  });
  const sheets = chosen.length > 0 ? chosen : [...surveys.values()].map((surveyed) => ({ surveyed, table: null }));
  const all = [...surveys.values()];
  const legend = all.flatMap((one) => one.legend);
  const colours = new Map<string, LegendLine>();
  for (const line of legend) if (line.colour !== '') colours.set(line.colour, line);
  for (const [index, { colour, symbol }] of (mapping?.mapping.colours ?? []).entries())
    colours.set(colour, { symbol, colour, meaning: '', at: mapping?.locate(['colours', index]) ?? 'mapping' });
  const agreed = (mapping?.mapping.legend ?? []).map(({ symbol, meaning, levels }, index) => ({
    ...{ symbol, colour: '', at: mapping?.locate(['legend', index]) ?? 'mapping' },
    meaning: meaning ?? (levels.length === 0 ? '不可' : levels.join(',')),
  }));
  const symbols = new Set(
    [...legend, ...agreed]
      .filter(({ symbol }) => symbol !== '')
      .map(({ symbol }) => wordKey(normaliseSymbol(symbol).whole)),
  );
  const context: FormContext = {
    ...{ builder: new TableBuilder(mapping), doubts: new FormDoubts(), notes, colours, operations: new Map() },
    legend: [...agreed, ...legend],
    renamedMark: renaming(all),
  };
  return { sheets, context, symbols };
}

/** Where one mark (※1) has different words on different sheets, each sheet's mark is a condition of its own. */
function renaming(sheets: readonly SurveyedSheet[]): FormContext['renamedMark'] {
  const texts = new Map<string, Set<string>>();
  for (const { footnotes } of sheets)
    for (const { mark, text } of footnotes) texts.set(mark, (texts.get(mark) ?? new Set()).add(wordKey(text)));
  const own = new Map(sheets.map(({ sheet, footnotes }) => [sheet.name, new Set(footnotes.map(({ mark }) => mark))]));
  return (sheet, mark) =>
    (texts.get(mark)?.size ?? 0) > 1 && own.get(sheet)?.has(mark) === true ? `${mark}@${sheet}` : null;
}
