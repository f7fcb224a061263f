import { checkRows } from './check-rows.ts';
import type { Workpaper } from './document-model.ts';
import { nameSheets } from './name-sheets.ts';
import { openWorkbook } from './open-workbook.ts';
import { writeSheet } from './write-sheet.ts';
import { writeWhole } from './write-whole.ts';
import type { WriterOptions } from './writer-options.ts';

/** Writes all workpapers as one workbook, a sheet each; equal papers and options give equal bytes anywhere. */
export async function writeExcel(
  papers: Iterable<Workpaper>,
  options: WriterOptions,
): Promise<{ sheets: readonly { readonly number: string; readonly sheetName: string }[] }> {
  const list = [...papers];
  checkRows(list);
  const names = nameSheets(list);
  const sheets = list.map(({ number }, at) => ({ number, sheetName: names[at] ?? number }));
  const byNumber = new Map(sheets.map(({ number, sheetName }) => [number, sheetName]));
  await writeWhole(options.file, async (target) => {
    const book = await openWorkbook(target, options);
    for (const [at, paper] of list.entries()) {
      await writeSheet(book, paper, new Map(byNumber).set(paper.number, names[at] ?? paper.number), options);
    }
    await book.commit();
  });
  return { sheets };
}
