import { AkashiError } from '../text/akashi-error.ts';
import { type RichText, RichTextReader } from './rich-text-reader.ts';
import type { XmlToken } from './xml-tokens.ts';

const most = 40 * 1024 * 1024;

/** Reads the table of texts that the cells of a workbook refer to by number. */
export async function readSharedStrings(
  tokens: AsyncIterable<readonly XmlToken[]>,
  file: string,
): Promise<readonly RichText[]> {
  const strings: RichText[] = [];
  const reader = new RichTextReader(file);
  let size = 0;
  for await (const batch of tokens) {
    for (const token of batch) {
      reader.take(token);
      const ends = token.value === 'si' && (token.kind === 'close' || (token.kind === 'open' && token.empty));
      if (!ends) continue;
      const text = reader.finish();
      size += text.raw.length + 16;
      if (size > most)
        throw new AkashiError('WORKBOOK_TOO_LARGE', { file, size: `> ${most / 1048576}`, most: most / 1048576 });
      strings.push(text);
    }
  }
  return strings;
}
