import type { DocumentLayout } from '../../../procedures/document-layout.ts';
import { AkashiError } from '../../../text/akashi-error.ts';
import type { DocumentRow, ImportNote } from '../../client-document.ts';
import type { ReceivedDocument } from '../../engagement.ts';
import { isGridPaper } from '../../is-grid-paper.ts';
import { openMatrix } from '../../matrix/open-matrix.ts';
import { readPaperTables } from '../read-paper-tables.ts';
import { sheetNotes } from '../sheet-notes.ts';
import { yamlPaper } from '../yaml-paper.ts';
import { diagramYamlSchema } from './diagram-yaml-schema.ts';

/** The two tables that stand for a diagram, as text cells. */
export interface ElementTables {
  readonly elements: readonly DocumentRow[];
  readonly connections: readonly DocumentRow[];
  readonly sha256: string;
  readonly notes: readonly ImportNote[];
}

/** Reads elements and connections from a workbook, from CSV files side by side, or from YAML. */
export async function readElementTables(
  path: string,
  received: ReceivedDocument,
  layout: DocumentLayout,
  format: 'yaml' | 'table',
): Promise<ElementTables> {
  const { file } = received;
  if (format === 'yaml') return readElementYaml(path, received);
  const { sheets, sha256 } = await openMatrix(path, file, layout);
  const tables = readPaperTables(sheets, layout.sheets);
  const elements = tables.get('elements');
  const connections = tables.get('connections');
  if (elements === undefined) {
    const paper = sheets.find(isGridPaper);
    if (paper !== undefined) throw new AkashiError('WORKBOOK_GRID_PAPER', { file, sheet: paper.name });
    const columns = layout.sheets[0]?.columns.filter(({ required }) => required) ?? [];
    throw new AkashiError('TABLE_NOT_FOUND', {
      file,
      doc: layout.id,
      title: layout.title.ja,
      missing: columns.map(({ heading }) => heading.ja).join('、'),
      seen:
        sheets
          .map(({ name }) => name)
          .join('、')
          .slice(0, 400) || '－',
    });
  }
  const read = [...elements.sheets, ...(connections?.sheets ?? [])];
  const notes = [...sheetNotes(sheets, read), ...elements.notes, ...(connections?.notes ?? [])];
  return { elements: elements.rows, connections: connections?.rows ?? [], sha256, notes };
}

function readElementYaml(path: string, { file, doc }: ReceivedDocument): ElementTables {
  const { data, sha256, row } = yamlPaper(path, file, doc, diagramYamlSchema);
  const elements = data.elements.map((own, index) =>
    row(['elements', index], {
      id: [own.id, 'id'],
      kind: [own.kind, 'kind'],
      name: [own.name ?? own.id, own.name === null || own.name === undefined ? 'id' : 'name'],
      awsId: [own.awsId, 'awsId'],
      zone: [own.zone, 'zone'],
      parent: [own.parent, 'parent'],
      mappingStatus: [own.mapping?.status, 'mapping', 'status'],
      confirmedBy: [own.mapping?.by, 'mapping', 'by'],
      confirmedAt: [own.mapping?.at, 'mapping', 'at'],
    }),
  );
  const connections = data.connections.map((own, index) =>
    row(['connections', index], {
      from: [own.from, 'from'],
      to: [own.to, 'to'],
      kind: [own.kind, 'kind'],
      note: [own.note, 'note'],
    }),
  );
  return { elements, connections, sha256, notes: [] };
}
