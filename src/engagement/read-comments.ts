import { posix } from 'node:path';
import { AkashiError } from '../text/akashi-error.ts';
import { cellPosition } from './cell-position.ts';
import { RichTextReader } from './rich-text-reader.ts';
import type { SheetComment } from './sheet.ts';
import { xmlAttribute } from './xml-attribute.ts';
import type { XmlToken } from './xml-tokens.ts';

const most = 20_000;

/** Reads the comments that hang on the cells of one sheet, by the sheet's own list of related parts. */
export async function readComments(
  open: (name: string) => AsyncIterable<readonly XmlToken[]>,
  sheet: string,
  file: string,
): Promise<readonly SheetComment[]> {
  const folder = posix.dirname(sheet);
  const parts: string[] = [];
  for await (const batch of open(`${folder}/_rels/${posix.basename(sheet)}.rels`)) {
    for (const { kind, value, attributes } of batch) {
      const target = xmlAttribute(attributes, 'Target') ?? '';
      if (kind !== 'open' || value !== 'Relationship' || !/\/comments$/.test(xmlAttribute(attributes, 'Type') ?? ''))
        continue;
      parts.push(target.startsWith('/') ? target.slice(1) : posix.normalize(`${folder}/${target}`));
    }
  }
  const comments: SheetComment[] = [];
  for (const part of parts.slice(0, 4)) {
    const rich = new RichTextReader(file);
    let at: { readonly row: number; readonly column: number } | null = null;
    for await (const batch of open(part)) {
      for (const token of batch) {
        const { kind, value, attributes } = token;
        if (kind === 'open' && value === 'comment') at = cellPosition(xmlAttribute(attributes, 'ref') ?? '');
        else if (kind === 'close' && value === 'comment') {
          const text = rich.finish().raw.trim();
          if (at !== null && text !== '') comments.push({ ...at, text });
          at = null;
          if (comments.length > most) throw new AkashiError('SHEET_TOO_LARGE', { file, sheet: part, most });
        } else if (at !== null) rich.take(token);
      }
    }
  }
  return comments;
}
