import type { Writable } from 'node:stream';
import type { stream } from 'exceljs';
import type { WriterOptions } from './writer-options.ts';

type Zip = { append: (source: unknown, entry: { name: string; date?: Date }) => unknown };

/** Opens a streaming workbook whose every time stamp is the given instant, so that equal input gives equal bytes. */
export async function openWorkbook(target: Writable, options: WriterOptions): Promise<stream.xlsx.WorkbookWriter> {
  const { default: ExcelJS } = await import('exceljs');
  const instant = new Date(options.instant);
  class DatedWriter extends ExcelJS.stream.xlsx.WorkbookWriter {
    // The base class adds its first entry while it is being made; this is the only hook before it.
    override addThemes(): Promise<void> {
      const { zip } = this as unknown as { zip: Zip };
      const append = zip.append.bind(zip);
      zip.append = (source, entry) => append(source, { ...entry, date: instant });
      const parent = ExcelJS.stream.xlsx.WorkbookWriter.prototype as unknown as { addThemes: () => Promise<void> };
      return parent.addThemes.call(this);
    }
  }
  const book = new DatedWriter({ stream: target, useStyles: true, useSharedStrings: false });
  const tool = options.tool ?? 'akashi';
  return Object.assign(book, {
    created: instant,
    modified: instant,
    creator: tool,
    lastModifiedBy: tool,
    title: options.title,
    subject: options.subject ?? '',
    views: [{ x: 0, y: 0, width: 24_000, height: 14_000, firstSheet: 0, activeTab: 0, visibility: 'visible' as const }],
  });
}
