import type { CellRichTextValue } from 'exceljs';
import { excelStyles } from './excel-styles.ts';

/**
 * A text as the workbook stores it, its leading label in bold.
 * Only rich text is read back with its escapes by every spreadsheet, so a literal `_x0041_` goes that way too.
 */
export function cellValue(text: string, label: number): string | CellRichTextValue {
  if (label > 0) {
    const [name, rest] = [text.slice(0, label), text.slice(label)];
    return {
      richText: [
        { text: name, font: excelStyles.label.font },
        { text: rest, font: excelStyles.value.font },
      ],
    };
  }
  return text.includes('_x005F_') ? { richText: [{ text }] } : text;
}
