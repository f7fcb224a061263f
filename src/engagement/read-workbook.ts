import { AkashiError } from '../text/akashi-error.ts';
import { readCellStyles } from './read-cell-styles.ts';
import { readSharedStrings } from './read-shared-strings.ts';
import { readSheet } from './read-sheet.ts';
import type { Sheet } from './sheet.ts';
import { unzipEntry } from './unzip-entry.ts';
import { xmlAttribute } from './xml-attribute.ts';
import { type XmlToken, xmlTokens } from './xml-tokens.ts';
import { zipEntries } from './zip-entries.ts';

/** Reads the sheets of an .xlsx workbook as they stand; formulas, names, validations and macros of a client's file never run. */
export async function readWorkbook(bytes: Buffer, file: string): Promise<readonly Sheet[]> {
  const entries = zipEntries(bytes, file);
  if (entries.has('xl/vbaProject.bin')) throw new AkashiError('WORKBOOK_MACRO', { file });
  const open = (name: string): AsyncIterable<readonly XmlToken[]> => {
    const entry = entries.get(name);
    return entry === undefined ? nothing() : xmlTokens(unzipEntry(bytes, entry, file), file);
  };
  if (!entries.has('xl/workbook.xml')) throw new AkashiError('NOT_A_WORKBOOK', { file });

  const targets = new Map<string, string>();
  for (const { attributes } of await opened(open('xl/_rels/workbook.xml.rels'), 'Relationship')) {
    const target = xmlAttribute(attributes, 'Target') ?? '';
    targets.set(xmlAttribute(attributes, 'Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  }
  const book = await opened(open('xl/workbook.xml'), 'sheet', 'workbookPr');
  const since1904 = book.some(
    ({ value, attributes }) => value === 'workbookPr' && /date1904="(1|true)"/.test(attributes),
  );
  const strings = await readSharedStrings(open('xl/sharedStrings.xml'), file);
  const styles = await readCellStyles(open('xl/styles.xml'));
  const sheets: Sheet[] = [];
  for (const { value, attributes } of book) {
    const target = targets.get(xmlAttribute(attributes, 'id') ?? '') ?? '';
    if (value !== 'sheet' || !target.includes('worksheets/')) continue;
    const head = {
      name: xmlAttribute(attributes, 'name') ?? '',
      hidden: /\sstate\s*=\s*["'](hidden|veryHidden)/.test(attributes),
    };
    sheets.push(await readSheet(head, open(target), { file, strings, styles, since1904 }));
  }
  if (sheets.length === 0) throw new AkashiError('NOT_A_WORKBOOK', { file });
  return sheets;
}

async function opened(tokens: AsyncIterable<readonly XmlToken[]>, ...names: string[]): Promise<readonly XmlToken[]> {
  const found: XmlToken[] = [];
  for await (const batch of tokens) {
    found.push(...batch.filter(({ kind, value }) => kind === 'open' && names.includes(value)));
  }
  return found;
}

async function* nothing(): AsyncGenerator<readonly XmlToken[]> {}
