import { zipOf } from './zip-of.ts';

/** A workbook of one sheet from raw sheet XML and shared strings, for what no writer would write. */
export function workbookOf(sheet: string, strings = '', more: Readonly<Record<string, string>> = {}): Buffer {
  return zipOf({
    'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="設定" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml" Type="t"/></Relationships>',
    'xl/sharedStrings.xml': `<sst>${strings}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet>${sheet}</worksheet>`,
    ...more,
  });
}
