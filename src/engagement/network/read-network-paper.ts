import type { DocumentLayout } from '../../procedures/document-layout.ts';
import type { ClientDocument } from '../client-document.ts';
import type { ReceivedDocument } from '../engagement.ts';
import { readNetworkDiagram } from './diagram/read-network-diagram.ts';
import type { NetworkDiagram } from './network-diagram.ts';
import type { ZoneMatrix } from './zone-matrix.ts';
import { readZoneMatrix } from './zones/read-zone-matrix.ts';

/** A network paper as a document, and what it was read as. */
export interface NetworkPaper {
  readonly document: ClientDocument;
  readonly zones: ZoneMatrix | null;
  readonly diagram: NetworkDiagram | null;
}

/** Reads a zone matrix (DOC-05) or a network diagram (DOC-04); null for any other document. */
export async function readNetworkPaper(
  layout: DocumentLayout,
  path: string,
  received: ReceivedDocument,
  asOf: string,
): Promise<NetworkPaper | null> {
  if (received.doc === 'DOC-04') {
    const { document, diagram } = await readNetworkDiagram(layout, path, received, asOf);
    return { document, diagram, zones: null };
  }
  if (received.doc !== 'DOC-05') return null;
  const { document, matrix } = await readZoneMatrix(layout, path, received, asOf);
  return { document, zones: matrix, diagram: null };
}
