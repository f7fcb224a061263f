import { createHash } from 'node:crypto';
import type { DocumentLayout } from '../../procedures/document-layout.ts';
import { AkashiError } from '../../text/akashi-error.ts';
import type { ClientDocument, DocumentCell, DocumentRow } from '../client-document.ts';
import type { ReceivedDocument } from '../engagement.ts';
import { plainText } from '../plain-text.ts';
import { readDocument } from '../read-document.ts';
import { readSheets } from '../read-sheets.ts';
import { chosenSheets } from './chosen-sheets.ts';
import { type DutyMatrix, readDutyMatrix } from './forms/read-duty-matrix.ts';
import type { MappingDocument } from './mapping-file.ts';

/** The client's rule of duties (DOC-02) as read. */
export interface DutyDocument {
  readonly document: ClientDocument;
  /** Who does what in which process, where the client handed that over as a table of marks (form G of domain C.1). */
  readonly matrix: DutyMatrix | null;
}

/** Reads DOC-02 by the headings of its layout; a file without the layout's table of duties may hold them as duty × process (form G). */
export async function readDutyDocument(
  layout: DocumentLayout,
  path: string,
  received: ReceivedDocument,
  readMapping: () => MappingDocument | null,
): Promise<DutyDocument> {
  const canonical = await readCanonical(layout, path, received);
  const named = canonical instanceof AkashiError ? [] : canonical.rows;
  if (!(canonical instanceof AkashiError) && named.some(({ table }) => table === 'duties'))
    return { document: canonical, matrix: null };
  const { doc, file, version, approvedAt, receivedAt } = received;
  const { bytes, sheets } = await readSheets(path, file);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const matrix = readDutyMatrix({ file, sha256, sheets: chosenSheets({ sheets }, received) }, readMapping());
  if (matrix === null) {
    if (canonical instanceof AkashiError) throw canonical;
    return { document: canonical, matrix: null };
  }
  const read = new Set(matrix.assignments.map(({ at }) => at.slice(0, at.lastIndexOf('!') + 1)));
  const notes = canonical instanceof AkashiError ? [] : canonical.notes.filter(({ at }) => !read.has(at));
  const rows = [...named, ...assignmentRows(matrix)];
  const head = { doc, file, sha256, version, approvedAt, receivedAt };
  return { document: { ...head, rows, notes: [...notes, ...matrix.notes] }, matrix };
}

/** The document, or why its layout was not found; every other error ends the reading. */
async function readCanonical(
  layout: DocumentLayout,
  path: string,
  received: ReceivedDocument,
): Promise<ClientDocument | AkashiError> {
  try {
    return await readDocument(layout, path, received);
  } catch (error) {
    if (error instanceof AkashiError && error.code === 'TABLE_NOT_FOUND') return error;
    throw error;
  }
}

function assignmentRows({ duties, processes, assignments }: DutyMatrix): readonly DocumentRow[] {
  const places = new Map([...duties, ...processes].map(({ name, at }) => [name, at]));
  const cell = (raw: string, at: string): DocumentCell => ({ raw, text: plainText(raw), at });
  return assignments.map(({ duty, process, part, raw, at }) => ({
    at,
    table: 'assignments',
    cells: {
      duty: cell(duty, places.get(duty) ?? at),
      process: cell(process, places.get(process) ?? at),
      part: { raw, text: part ?? '', at },
    },
  }));
}
