import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { DocumentLayout } from '../../../procedures/document-layout.ts';
import { AkashiError } from '../../../text/akashi-error.ts';
import type { ClientDocument, DocumentRow, ImportNote } from '../../client-document.ts';
import type { Criterion } from '../../criterion.ts';
import type { ReceivedDocument } from '../../engagement.ts';
import { hashFile } from '../../hash-file.ts';
import { decodeText } from '../../identity-providers/decode-text.ts';
import { joinProblems } from '../../join-problems.ts';
import { MatrixReport } from '../../matrix/matrix-report.ts';
import type { NetworkDiagram } from '../network-diagram.ts';
import { diagramFormat } from './diagram-format.ts';
import { drawioLimits } from './drawio-limits.ts';
import { readDrawio } from './read-drawio.ts';
import { readDrawioPages } from './read-drawio-pages.ts';
import { readElementList } from './read-element-list.ts';
import { type ElementTables, readElementTables } from './read-element-tables.ts';

/** A diagram, and its lines as one of the client's documents. */
export interface DiagramPaper {
  readonly document: ClientDocument;
  readonly diagram: NetworkDiagram;
}

/** Reads the client's network diagram (DOC-04): a list, a draw.io file, or a picture, which is kept as evidence and mapped by hand. */
export async function readNetworkDiagram(
  layout: DocumentLayout,
  path: string,
  received: ReceivedDocument,
  asOf: string,
): Promise<DiagramPaper> {
  const { file, doc } = received;
  const format = await diagramFormat(path, file);
  if (format === 'image') return readImage(path, received);
  if (format === 'drawio') return readDrawing(path, received, asOf);
  const tables = await readElementTables(path, received, layout, format);
  const report = new MatrixReport(received.keepAmbiguous === true);
  const criterion = criterionOf(received, tables.sha256);
  const { elements, links } = readElementList(tables, { received, asOf, criterion }, report);
  if (report.problems.length > 0) {
    const list = report.problems.map((problem) => MatrixReport.words(problem));
    const problems = joinProblems(list);
    throw new AkashiError('NETWORK_PAPER_INVALID', { file, doc, count: list.length, problems, list: report.problems });
  }
  const notes = [...tables.notes, ...report.notes];
  return paper(received, tables.sha256, rowsOf(tables), { doc, form: 'list', elements, links, notes });
}

async function readImage(path: string, received: ReceivedDocument): Promise<DiagramPaper> {
  const { file, doc } = received;
  const made =
    '画像のため要素を読み取れません。証拠として保管し、調書 D-20 で人が対応付けます（要素と接続の一覧か .drawio の提出を依頼できます）';
  const notes: readonly ImportNote[] = [{ kind: 'unmatched', at: file, seen: file.split('/').at(-1) ?? file, made }];
  const sha256 = await hashFile(path, file);
  return paper(received, sha256, [], { doc, form: 'image', elements: [], links: [], notes });
}

async function readDrawing(path: string, received: ReceivedDocument, asOf: string): Promise<DiagramPaper> {
  const { file, doc, approver, approvedAt } = received;
  const { size } = await stat(path);
  if (size > drawioLimits.file)
    throw new AkashiError('DIAGRAM_TOO_LARGE', { file, what: 'MiB', most: drawioLimits.file / 1024 / 1024 });
  const bytes = await readFile(path);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const pages = await readDrawioPages(decodeText(bytes, file).replace(/^\ufeff/, ''), file);
  const isApproved = approver !== null && approvedAt !== null && approvedAt <= asOf;
  const read = readDrawio(pages, file.split('/').at(-1) ?? file, {
    criterion: criterionOf(received, sha256),
    mapping: isApproved
      ? { status: 'confirmed', by: approver, at: approvedAt }
      : { status: 'candidate', by: null, at: null },
  });
  return paper(received, sha256, [], { doc, form: 'drawio', ...read });
}

function criterionOf(
  { doc, version, approvedAt }: ReceivedDocument,
  sha256: string,
): (at: string, raw: string, value: unknown) => Criterion {
  return (at, raw, value) => ({ doc, version, sha256, at, value, raw, approvedAt, basis: 'client-rule' });
}

function rowsOf({ elements, connections }: ElementTables): readonly DocumentRow[] {
  return [
    ...elements.map((row) => ({ ...row, table: 'elements' })),
    ...connections.map((row) => ({ ...row, table: 'connections' })),
  ];
}

function paper(
  { doc, file, version, approvedAt, receivedAt }: ReceivedDocument,
  sha256: string,
  rows: readonly DocumentRow[],
  diagram: NetworkDiagram,
): DiagramPaper {
  return { document: { doc, file, sha256, version, approvedAt, receivedAt, rows, notes: diagram.notes }, diagram };
}
