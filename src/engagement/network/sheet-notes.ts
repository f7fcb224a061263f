import type { ImportNote } from '../client-document.ts';
import { headingKey } from '../heading-key.ts';
import type { Sheet } from '../sheet.ts';

/** Sheets that were left out, and hidden ones that were read. */
export function sheetNotes(sheets: readonly Sheet[], read: readonly Sheet[]): readonly ImportNote[] {
  return sheets.flatMap((sheet): readonly ImportNote[] => {
    const isRead = read.includes(sheet);
    if ((isRead && !sheet.hidden) || headingKey(sheet.name) === '記入要領') return [];
    const place = { at: sheet.kind === 'workbook' ? `${sheet.name}!` : sheet.name, seen: sheet.name };
    if (isRead) return [{ kind: 'hidden', ...place, made: '非表示のシートですが、読み取りました' }];
    return [{ kind: sheet.hidden ? 'hidden' : 'ignored', ...place, made: '読み取る表がないシートのため、読みません' }];
  });
}
