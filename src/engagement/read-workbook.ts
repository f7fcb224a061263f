import { AkashiError } from '../text/akashi-error.ts';
import { readCellStyles } from './read-cell-styles.ts';
import { readComments } from './read-comments.ts';
import { readSharedStrings } from './read-shared-strings.ts';
import { readSheet } from './read-sheet.ts';
import type { Sheet } from './sheet.ts';
import { unzipEntry } from './unzip-entry.ts';
import { xmlAttribute } from './xml-attribute.ts';
import { type XmlToken, xmlTokens } from './xml-tokens.ts';
import { zipEntries } from './zip-entries.ts';

const most = { sheets: 256, entries: 20_000 };

/** Reads the sheets of an .xlsx workbook as they stand; formulas, names, validations and macros of a client's file never run. */
export async function readWorkbook(bytes: Buffer, file: string): Promise<readonly Sheet[]> {
  const entries = zipEntries(bytes, file);
  refuseOthers([...entries.keys()], file);
  const open = (name: string): AsyncIterable<readonly XmlToken[]> => {
    const entry = entries.get(name);
    return entry === undefined ? nothing() : xmlTokens(unzipEntry(bytes, entry, file), file);
  };
  const broken = (): AkashiError => new AkashiError('WORKBOOK_BROKEN', { file });
  const targets = new Map<string, string>();
  for (const { attributes } of await opened(open('xl/_rels/workbook.xml.rels'), file, 'Relationship')) {
    const target = xmlAttribute(attributes, 'Target') ?? '';
    const name = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    targets.set(xmlAttribute(attributes, 'Id') ?? '', name);
    // Without its texts or its styles a workbook would read as another one.
    if (/\/(sharedStrings|styles)$/.test(xmlAttribute(attributes, 'Type') ?? '') && !entries.has(name)) throw broken();
  }
  const book = await opened(open('xl/workbook.xml'), file, 'sheet', 'workbookPr');
  const since1904 = book.some(
    ({ value, attributes }) => value === 'workbookPr' && /date1904="(1|true)"/.test(attributes),
  );
  const strings = await readSharedStrings(open('xl/sharedStrings.xml'), file);
  const styles = await readCellStyles(open('xl/styles.xml'), file);
  const count = book.filter(({ value }) => value === 'sheet').length;
  if (count > most.sheets) throw new AkashiError('SHEETS_TOO_MANY', { file, seen: count, most: most.sheets });
  const tables = { file, strings, styles, since1904, count: { cells: 0 }, plain: new Map() };
  const sheets: Sheet[] = [];
  const read = new Set<string>();
  for (const { value, attributes } of book) {
    if (value !== 'sheet') continue;
    const target = targets.get(xmlAttribute(attributes, 'id') ?? '');
    if (target === undefined) throw broken();
    if (!target.includes('worksheets/')) continue;
    // Two sheets of one part would be one small file read as often as it likes.
    if (read.has(target) || !entries.has(target)) throw broken();
    read.add(target);
    const head = {
      name: xmlAttribute(attributes, 'name') ?? '',
      hidden: /\sstate\s*=\s*["'](hidden|veryHidden)/.test(attributes),
    };
    const sheet = await readSheet(head, open(target), tables);
    const comments = await readComments(open, target, file);
    sheets.push(comments.length === 0 ? sheet : { ...sheet, comments });
  }
  if (sheets.length === 0) throw new AkashiError('NOT_A_WORKBOOK', { file });
  return sheets;
}

/** Zip files that are no .xlsx workbook, each with its own words. */
function refuseOthers(names: readonly string[], file: string): void {
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  if (has(/(^|\/)vbaProject\.bin$/i) || has(/^xl\/macrosheets\//i)) throw new AkashiError('WORKBOOK_MACRO', { file });
  if (has(/^xl\/workbook\.bin$/i)) throw new AkashiError('WORKBOOK_BINARY', { file });
  if (has(/^xl\/workbook\.xml$/)) return;
  if (has(/^(word|ppt|visio)\//i)) throw new AkashiError('TABLE_IS_TEXT_DOCUMENT', { file });
  const open = names.includes('mimetype') && names.includes('content.xml');
  throw new AkashiError(open ? 'WORKBOOK_OPEN_DOCUMENT' : 'NOT_A_WORKBOOK', { file });
}

async function opened(
  tokens: AsyncIterable<readonly XmlToken[]>,
  file: string,
  ...names: string[]
): Promise<readonly XmlToken[]> {
  const found: XmlToken[] = [];
  for await (const batch of tokens) {
    for (const token of batch) if (token.kind === 'open' && names.includes(token.value)) found.push(token);
    if (found.length > most.entries)
      throw new AkashiError('SHEETS_TOO_MANY', { file, seen: found.length, most: most.sheets });
  }
  return found;
}

async function* nothing(): AsyncGenerator<readonly XmlToken[]> {}
