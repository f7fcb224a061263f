import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, inflateSync } from 'node:zlib';
import JSZip from 'jszip';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** One text of a folder: a file, or a part of one that was compressed. */
export interface FoundText {
  readonly name: string;
  readonly text: string;
}

/** Every text of a folder but what the client handed over and the engagement file itself; compressed parts are opened. */
export async function searchFolder(folder: string): Promise<readonly FoundText[]> {
  const found: FoundText[] = [];
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const entry of files) {
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(folder.length + 1);
    if (name.startsWith('provided') || name === 'engagement.yaml' || name.endsWith('redaction.key')) continue;
    found.push({ name: 'file name', text: name });
    found.push(...(await open(name, readFileSync(path))));
  }
  return found;
}

async function open(name: string, bytes: Buffer): Promise<readonly FoundText[]> {
  const texts: FoundText[] = [{ name, text: bytes.toString('utf8') }];
  if (bytes.subarray(0, 2).toString() === 'PK') {
    const zip = await JSZip.loadAsync(bytes);
    for (const part of Object.values(zip.files))
      if (!part.dir) texts.push(...(await open(`${name}!${part.name}`, await part.async('nodebuffer'))));
  }
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) texts.push(...(await open(`${name}!gz`, gunzipSync(bytes))));
  if (bytes.subarray(0, 5).toString() === '%PDF-') {
    texts.push(...streamsOf(name, bytes), { name: `${name}!text`, text: await textOfPages(bytes) });
  }
  return texts;
}

/** What a reader sees: the streams hold numbers of glyphs, so the words are read back through the document's own tables. */
async function textOfPages(bytes: Buffer): Promise<string> {
  const document = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 }).promise;
  let text = '';
  for (let page = 1; page <= document.numPages; page += 1) {
    const { items } = await (await document.getPage(page)).getTextContent();
    text += items.map((item) => ('str' in item ? item.str : '')).join('');
  }
  return text;
}

/** The streams of a PDF, inflated: fonts, pictures, tables of characters and what they are told. */
function streamsOf(name: string, bytes: Buffer): readonly FoundText[] {
  const texts: FoundText[] = [];
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 6)) {
    if (bytes.subarray(at - 3, at).toString() === 'end') continue;
    const begin = at + 6 + (bytes[at + 6] === 13 ? 2 : 1);
    const end = bytes.indexOf('endstream', begin);
    try {
      texts.push({ name: `${name}!${at}`, text: inflateSync(bytes.subarray(begin, end)).toString('latin1') });
    } catch {
      texts.push({ name: `${name}!${at}`, text: bytes.subarray(begin, end).toString('latin1') });
    }
  }
  return texts;
}
