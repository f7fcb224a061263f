import type { Block, Column } from './document-model.ts';
import { lazily } from './lazily.ts';

type Table = Extract<Block, { kind: 'table' }>;

/** The blocks of a workpaper as the workbook draws them: without the columns that only pages show. */
export function sheetTables(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) =>
    block.kind === 'table' && block.columns.some(isForPages) ? withoutPages(block) : block,
  );
}

const isForPages = ({ pageOnly }: Column): boolean => pageOnly === true;

function withoutPages(table: Table): Table {
  const places = table.columns.flatMap((column, at) => (isForPages(column) ? [] : [at]));
  return {
    ...table,
    columns: table.columns.filter((column) => !isForPages(column)),
    rows: lazily(function* () {
      for (const row of table.rows) yield places.map((at) => row[at] ?? { text: '' });
    }),
  };
}
