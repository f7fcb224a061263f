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
      const drawings: string[] = [];
      zip.append = (source, entry) => {
        if (/^xl\/drawings\/drawing\d+\.xml$/.test(entry.name)) drawings.push(entry.name);
        const whole = entry.name === '[Content_Types].xml' ? listDrawings(String(source), drawings) : source;
        return append(whole, { ...entry, date: instant });
      };
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

/** The streaming writer of exceljs knows no drawings, so their type is added to what it declares. */
function listDrawings(types: string, drawings: readonly string[]): string {
  const type = 'application/vnd.openxmlformats-officedocument.drawing+xml';
  const lines = drawings.map((name) => `<Override PartName="/${name}" ContentType="${type}"/>`);
  return types.replace('</Types>', `${lines.join('')}</Types>`);
}
