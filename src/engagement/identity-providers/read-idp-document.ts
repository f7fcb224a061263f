import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { DocumentLayout } from '../../procedures/document-layout.ts';
import { AkashiError } from '../../text/akashi-error.ts';
import type { ClientDocument } from '../client-document.ts';
import type { ReceivedDocument } from '../engagement.ts';
import { readDocument } from '../read-document.ts';
import { readSheets } from '../read-sheets.ts';
import { decodeText } from './decode-text.ts';
import type { IdpContents, IdpReading } from './idp-reading.ts';
import { readIdpJson } from './read-idp-json.ts';
import { readIdpRows } from './read-idp-rows.ts';
import { readIdpSheets } from './read-idp-sheets.ts';

const mebibyte = 1024 * 1024;
const most = 32 * mebibyte;

/** Reads an export of an identity provider or the table of DOC-14, by what the file is and not by its name. */
export async function readIdpDocument(
  layout: DocumentLayout,
  path: string,
  received: ReceivedDocument,
): Promise<IdpReading> {
  const { doc, file, version, approvedAt, receivedAt } = received;
  const head = { doc, file, version, approvedAt, receivedAt };
  if (await isJson(path, file)) {
    const bytes = await readAll(path, file);
    return settle(received, head, bytes, readIdpJson(decodeText(bytes, file), file));
  }
  const { bytes, sheets } = await readSheets(path, file);
  const exported = readIdpSheets(sheets);
  if (exported !== null) return settle(received, head, bytes, exported);
  const document = await readDocument(layout, path, received);
  const contents = readIdpRows(document);
  const notes = [...document.notes, ...contents.notes];
  return { ...named(received, contents), document: { ...document, notes } };
}

function settle(
  received: ReceivedDocument,
  head: Pick<ClientDocument, 'doc' | 'file' | 'version' | 'approvedAt' | 'receivedAt'>,
  bytes: Uint8Array,
  contents: IdpContents,
): IdpReading {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { ...named(received, contents), document: { ...head, sha256, rows: [], notes: contents.notes } };
}

/** Whose export it is: as engagement.yaml says, else the product alone; a tenant is never guessed. */
function named({ system }: ReceivedDocument, contents: IdpContents): Omit<IdpReading, 'document'> {
  const { product, records, assignments, complete } = contents;
  return { system: system ?? `${product ?? 'idp'}:unnamed`, records, assignments, complete };
}

/** JSON begins with a bracket, in whatever encoding; a table does not. */
async function isJson(path: string, file: string): Promise<boolean> {
  const start = (await readPart(path, file, 256)).toString('latin1');
  return /^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?[\s\0]*[[{]/.test(start);
}

async function readAll(path: string, file: string): Promise<Buffer> {
  const bytes = await readPart(path, file, most + 1);
  if (bytes.length > most)
    throw new AkashiError('WORKBOOK_TOO_LARGE', {
      file,
      size: Math.ceil(bytes.length / mebibyte),
      most: most / mebibyte,
    });
  return bytes;
}

async function readPart(path: string, file: string, length: number): Promise<Buffer> {
  try {
    const handle = await open(path, 'r');
    try {
      const { size } = await handle.stat();
      const bytes = Buffer.alloc(Math.min(length, size));
      const { bytesRead } = await handle.read(bytes, 0, bytes.length, 0);
      return bytes.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (cause) {
    throw new AkashiError('DOCUMENT_UNREADABLE', { file, seen: (cause as NodeJS.ErrnoException).code }, { cause });
  }
}
