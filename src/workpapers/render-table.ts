import { AkashiError } from '../text/akashi-error.ts';
import type { Language } from '../text/language.ts';
import type { Block, Cell, Column } from './document-model.ts';
import { renderLeaf } from './render-leaf.ts';
import type { DataRow } from './template-data.ts';
import type { Leaf, TemplateColumn } from './template-schema.ts';
import { toneOfResult } from './tone-of-result.ts';

type CellMaker = (row: DataRow) => Cell;

const inLanguage = (leaf: Leaf, language: Language): string => (typeof leaf === 'string' ? leaf : leaf[language]);

/** A named field of a row; a field the row does not carry is an error, null is an empty one. */
function field(row: DataRow, name: string, number: string): unknown {
  if (!Object.hasOwn(row, name)) throw new AkashiError('TEMPLATE_DATA', { number, name });
  return row[name];
}

function makeCell(column: TemplateColumn, paper: string, language: Language): CellMaker {
  const leaf = inLanguage(column.value, language);
  const { tone, number, instant, to, mono } = column;
  return (row) => {
    const text = renderLeaf(leaf, row, language);
    const result = tone === undefined ? null : field(row, tone, paper);
    const amount = number === undefined ? null : field(row, number, paper);
    const time = instant === undefined ? null : field(row, instant, paper);
    const goal = to === undefined ? null : field(row, to, paper);
    return {
      text,
      ...(mono ? { mono } : {}),
      ...(typeof result === 'string' && Object.hasOwn(toneOfResult, result)
        ? { tone: toneOfResult[result as keyof typeof toneOfResult] }
        : {}),
      ...(typeof amount === 'number' ? { number: amount } : {}),
      ...(typeof time === 'string' ? { instant: time } : {}),
      ...(typeof goal === 'string' ? { to: goal } : {}),
    };
  };
}

/** The columns of a template's table in one language. */
function makeColumn(
  { heading, width, align, human, sheetOnly, pageOnly, choices }: TemplateColumn,
  language: Language,
): Column {
  return {
    heading: inLanguage(heading, language),
    width,
    ...(align ? { align } : {}),
    ...(human ? { human } : {}),
    ...(sheetOnly ? { sheetOnly } : {}),
    ...(pageOnly ? { pageOnly } : {}),
    ...(choices ? { choices: choices.map((choice) => inLanguage(choice, language)) } : {}),
  };
}

/** A table block whose rows are rendered one at a time, each time they are asked for. */
export function renderTable(
  template: {
    readonly number: string;
    readonly columns: readonly TemplateColumn[];
    readonly empty: string;
    readonly note?: string;
  },
  rows: Iterable<DataRow>,
  pdfRows: Iterable<DataRow> | undefined,
  language: Language,
): Extract<Block, { kind: 'table' }> {
  const makers = template.columns.map((column) => makeCell(column, template.number, language));
  const lazily = (list: Iterable<DataRow>): Iterable<readonly Cell[]> => ({
    *[Symbol.iterator]() {
      for (const row of list) yield makers.map((make) => make(row));
    },
  });
  return {
    kind: 'table',
    columns: template.columns.map((column) => makeColumn(column, language)),
    rows: lazily(rows),
    empty: template.empty,
    ...(pdfRows === undefined ? {} : { pdf: { rows: lazily(pdfRows), note: template.note ?? '' } }),
  };
}
