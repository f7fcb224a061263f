import { workbookOf } from '../workbook-of.ts';
import { zipOf } from '../zip-of.ts';

/** A file that is made to harm its reader, or that no reader can take: how it ends, and how it is made at a given size (1 is full). */
export interface HostileFile {
  readonly name: string;
  /** Code of the error, or `read` where it is harmless. */
  readonly ends: string;
  /** Too slow to build for a unit test; only measured. */
  readonly heavy?: true;
  readonly make: (size: number) => Buffer;
}

const times = (count: number, one: (n: number) => string): string =>
  Array.from({ length: Math.ceil(count) }, (_, n) => one(n)).join('');
const head =
  '<row r="1"><c r="A1" t="str"><v>項目</v></c><c r="B1" t="str"><v>基準</v></c></row><row r="2"><c r="A2" t="str"><v>MFA</v></c><c r="B2" t="str"><v>必須</v></c></row>';
const sheet = `<sheetData>${head}</sheetData>`;
const book = (inside: string): string =>
  `<workbook xmlns:r="r"><sheets>${inside.includes('<sheet ') ? '' : '<sheet name="設定" sheetId="1" r:id="rId1"/>'}${inside}</sheets></workbook>`;
const ole = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
const utf16 = (text: string): Buffer => Buffer.concat([ole, Buffer.from(text, 'utf16le')]);

/** Hostile and unreadable files, each built here. */
export const hostileWorkbooks: readonly HostileFile[] = [
  {
    name: 'a million empty styled rows',
    ends: 'read',
    make: (size) =>
      workbookOf(
        `<sheetData>${head}${times(1_000_000 * size, (n) => `<row r="${n + 3}" s="1" customFormat="1"><c r="A${n + 3}" s="1"/></row>`)}</sheetData>`,
      ),
  },
  {
    name: 'merges over the whole sheet',
    ends: 'read',
    make: (size) =>
      workbookOf(
        `${sheet}<mergeCells>${times(20_000 * size, (n) => `<mergeCell ref="C${n + 3}:XFD1048576"/>`)}</mergeCells>`,
      ),
  },
  {
    name: 'too many merges',
    ends: 'SHEET_TOO_LARGE',
    make: () => workbookOf(`${sheet}<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(20_001)}</mergeCells>`),
  },
  {
    name: '100,000 defined names',
    ends: 'read',
    make: (size) =>
      workbookOf(sheet, '', {
        'xl/workbook.xml': book(
          times(100_000 * size, (n) => `<definedName name="n${n}">設定!$A$1:$XFD$1048576</definedName>`),
        ),
      }),
  },
  {
    name: '100,000 validations',
    ends: 'read',
    make: (size) =>
      workbookOf(
        `${sheet}<dataValidations>${'<dataValidation sqref="A1:XFD1048576"><formula1>1</formula1></dataValidation>'.repeat(100_000 * size)}</dataValidations>`,
      ),
  },
  {
    name: '10,000 sheets of one part',
    ends: 'SHEETS_TOO_MANY',
    make: () =>
      workbookOf(sheet, '', {
        'xl/workbook.xml': book(times(10_000, (n) => `<sheet name="s${n}" sheetId="${n}" r:id="rId1"/>`)),
      }),
  },
  {
    name: 'two sheets of one part',
    ends: 'WORKBOOK_BROKEN',
    make: () =>
      workbookOf(sheet, '', {
        'xl/workbook.xml': book(times(2, (n) => `<sheet name="s${n}" sheetId="${n}" r:id="rId1"/>`)),
      }),
  },
  {
    name: 'millions of styles',
    ends: 'WORKBOOK_BROKEN',
    make: (size) =>
      workbookOf(sheet, '', {
        'xl/styles.xml': `<styleSheet><cellXfs>${'<xf/>'.repeat(66_001 + 5_000_000 * size)}</cellXfs></styleSheet>`,
      }),
  },
  {
    name: 'a text of ten million signs',
    ends: 'WORKBOOK_BROKEN',
    make: (size) => workbookOf(sheet, `<si><t>${'あ'.repeat(1_100_000 + 9_000_000 * size)}</t></si>`),
  },
  {
    name: 'a text of endless runs',
    ends: 'WORKBOOK_BROKEN',
    make: (size) => workbookOf(sheet, `<si>${'<r><t>abc</t></r>'.repeat(30_000 + 5_000_000 * size)}</si>`),
  },
  {
    name: 'more texts than fit',
    heavy: true,
    ends: 'WORKBOOK_TOO_LARGE',
    make: () => workbookOf(sheet, '<si/>'.repeat(2_700_000)),
  },
  {
    name: 'a cell value of endless pieces',
    ends: 'WORKBOOK_BROKEN',
    make: (size) =>
      workbookOf(
        `<sheetData><row r="1"><c r="A1" t="str"><v>${'xy<b/>'.repeat(40_000 + 5_000_000 * size)}</v></c></row></sheetData>`,
      ),
  },
  {
    name: 'a tag of four megabytes',
    ends: 'WORKBOOK_BROKEN',
    make: (size) => workbookOf(`<sheetData><c ${'a '.repeat(100_000 + 1_900_000 * size)}/></sheetData>`),
  },
  {
    name: 'a row of 600,000 cells',
    ends: 'WORKBOOK_BROKEN',
    make: () => workbookOf(`<sheetData><row>${'<c><v>1</v></c>'.repeat(600_000)}</row></sheetData>`),
  },
  {
    name: 'more cells than fit',
    heavy: true,
    ends: 'SHEET_TOO_LARGE',
    make: () =>
      workbookOf(
        `<sheetData>${times(450_001, (n) => `<row><c t="str"><v>value number ${n}</v></c></row>`)}</sheetData>`,
      ),
  },
  {
    name: 'zip bomb by its directory',
    ends: 'WORKBOOK_TOO_LARGE',
    make: () => zipOf({ 'xl/workbook.xml': 'x' }, 4_000_000_000),
  },
  {
    name: 'zip bomb that lies',
    ends: 'WORKBOOK_TOO_LARGE',
    make: (size) => zipOf({ 'xl/workbook.xml': '0'.repeat(1_000_000 + 200_000_000 * size) }, 10),
  },
  {
    name: 'billion laughs',
    ends: 'WORKBOOK_BROKEN',
    make: () => workbookOf(`<!DOCTYPE l [<!ENTITY a "ha">${times(20, (n) => `<!ENTITY a${n} "&a;&a;&a;">`)}]>${sheet}`),
  },
  { name: 'tags nested without end', ends: 'WORKBOOK_BROKEN', make: () => workbookOf('<x>'.repeat(100_000)) },
  {
    name: 'tags that cross',
    ends: 'WORKBOOK_BROKEN',
    make: () => workbookOf(sheet.replace('</v></c></row>', '</c></v></row>')),
  },
  { name: 'a cell written twice', ends: 'WORKBOOK_BROKEN', make: () => workbookOf(sheet.replace('r="B2"', 'r="A2"')) },
  {
    name: 'a text that is not there',
    ends: 'WORKBOOK_BROKEN',
    make: () => workbookOf('<sheetData><row r="1"><c r="A1" t="s"><v>7</v></c></row></sheetData>'),
  },
  {
    name: 'a flipped bit',
    ends: 'WORKBOOK_BROKEN',
    make: () => {
      const bytes = workbookOf(sheet);
      const at = bytes.indexOf('xl/worksheets/sheet1.xml') + 'xl/worksheets/sheet1.xml'.length + 40;
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      return bytes;
    },
  },
  { name: 'macros', ends: 'WORKBOOK_MACRO', make: () => workbookOf(sheet, '', { 'xl/vbaProject.bin': 'x' }) },
  {
    name: 'Excel 4 macros',
    ends: 'WORKBOOK_MACRO',
    make: () => workbookOf(sheet, '', { 'xl/macrosheets/sheet1.xml': '<x/>' }),
  },
  { name: '.xlsb', ends: 'WORKBOOK_BINARY', make: () => zipOf({ 'xl/workbook.bin': 'x' }) },
  {
    name: '.ods',
    ends: 'WORKBOOK_OPEN_DOCUMENT',
    make: () => zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
  },
  { name: 'Word', ends: 'TABLE_IS_TEXT_DOCUMENT', make: () => zipOf({ 'word/document.xml': '<x/>' }) },
  { name: 'a zip of files', ends: 'NOT_A_WORKBOOK', make: () => zipOf({ 'a.csv': 'x' }) },
  { name: '.xls', ends: 'WORKBOOK_OLD', make: () => ole },
  { name: 'password', ends: 'WORKBOOK_PROTECTED', make: () => utf16('EncryptedPackage') },
  { name: 'IRM', ends: 'WORKBOOK_RIGHTS', make: () => utf16('EncryptedPackage DRMEncryptedDataSpace') },
  { name: 'PDF', ends: 'TABLE_IS_PDF', make: () => Buffer.from('%PDF-1.7') },
  { name: 'PNG', ends: 'TABLE_IS_IMAGE', make: () => Buffer.from('89504e470d0a1a0a0000', 'hex') },
  { name: 'JPEG', ends: 'TABLE_IS_IMAGE', make: () => Buffer.from('ffd8ffe000104a464946', 'hex') },
  {
    name: 'grid paper (方眼紙)',
    ends: 'WORKBOOK_GRID_PAPER',
    make: () => {
      const rows = times(
        20,
        (n) =>
          `<row r="${n + 1}"><c r="A${n + 1}" t="str"><v>職務${n}</v></c><c r="H${n + 1}" t="str"><v>受注</v></c><c r="Z${n + 1}" t="str"><v>○</v></c></row>`,
      );
      const merges = times(
        20,
        (n) =>
          `<mergeCell ref="A${n + 1}:G${n + 1}"/><mergeCell ref="H${n + 1}:Y${n + 1}"/><mergeCell ref="Z${n + 1}:AD${n + 1}"/>`,
      );
      return workbookOf(`<sheetData>${rows}</sheetData><mergeCells>${merges}</mergeCells>`);
    },
  },
];
