import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { unzipEntry } from '../../src/engagement/unzip-entry.ts';
import { zipEntries } from '../../src/engagement/zip-entries.ts';

/** All text of a workbook, as it is stored. */
export async function textOfBook(bytes: Buffer): Promise<string> {
  let text = '';
  for (const entry of zipEntries(bytes, 'workbook').values()) {
    if (!entry.name.endsWith('.xml')) continue;
    for await (const piece of unzipEntry(bytes, entry, 'workbook')) text += piece;
  }
  return text;
}

/** The text of the first pages of a PDF. */
export async function textOfPages(bytes: Buffer): Promise<string> {
  const document = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 }).promise;
  let text = '';
  for (let page = 1; page <= Math.min(document.numPages, 40); page += 1) {
    const { items } = await (await document.getPage(page)).getTextContent();
    text += items.map((item) => ('str' in item ? item.str : '')).join('');
  }
  return text;
}
