import { realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Content } from '../procedures/content.ts';
import { AkashiError } from '../text/akashi-error.ts';
import type { Text } from '../text/language.ts';
import type { ClientDocument, ImportNote } from './client-document.ts';
import type { ApprovedException, Engagement, ReceivedDocument } from './engagement.ts';
import { readExternalServices } from './external-services/read-external-services.ts';
import type { IdpReading } from './identity-providers/idp-reading.ts';
import type { IdpSystem } from './identity-providers/idp-system.ts';
import { joinIdpReadings } from './identity-providers/join-idp-readings.ts';
import { readIdpDocument } from './identity-providers/read-idp-document.ts';
import { joinProblems } from './join-problems.ts';
import { readKeyLedger } from './key-ledger/read-key-ledger.ts';
import type { AccessMatrix } from './matrix/access-matrix.ts';
import { buildMatrix } from './matrix/build-matrix.ts';
import type { DutyMatrix } from './matrix/forms/read-duty-matrix.ts';
import type { MappingDocument } from './matrix/mapping-file.ts';
import { mappingFileOf } from './matrix/mapping-file-of.ts';
import { matrixDocument } from './matrix/matrix-document.ts';
import { readDutyDocument } from './matrix/read-duty-document.ts';
import { readMappingFile } from './matrix/read-mapping-file.ts';
import { readMatrixTables } from './matrix/read-matrix-tables.ts';
import { neededDocuments } from './needed-documents.ts';
import type { NetworkDiagram } from './network/network-diagram.ts';
import { type NetworkPaper, readNetworkPaper } from './network/read-network-paper.ts';
import { readSeparation } from './network/separation/read-separation.ts';
import type { SeparationLine } from './network/separation-design.ts';
import type { ZoneMatrix } from './network/zone-matrix.ts';
import { namedAccounts } from './people/named-accounts.ts';
import type { PeopleCriteria } from './people/people-criteria.ts';
import { readPeople } from './people/read-people.ts';
import { type AccountLine, readAccounts } from './read-accounts.ts';
import { readDocument } from './read-document.ts';
import { readExceptions } from './read-exceptions.ts';
import { readSettings } from './read-settings.ts';
import { readThresholds, type ThresholdLine, type UnclearThresholdLine } from './read-thresholds.ts';
import type { SettingCriterion } from './setting-criterion.ts';

/** Everything the client handed over, as it is understood (guide §5.4). */
export interface Criteria {
  readonly documents: readonly ClientDocument[];
  /** At most one per baseline item; an item without one was not decided on by the client. */
  readonly settings: readonly SettingCriterion[];
  readonly thresholds: readonly ThresholdLine[];
  readonly unclearThresholds: readonly UnclearThresholdLine[];
  /** Null while DOC-08 was not handed over. */
  readonly accounts: readonly AccountLine[] | null;
  readonly exceptions: readonly ApprovedException[];
  /** Access-control matrices (DOC-01), one per system; empty while none was handed over. */
  readonly matrices: readonly AccessMatrix[];
  /** Zone matrices (DOC-05); empty while none was handed over. */
  readonly zoneMatrices: readonly ZoneMatrix[];
  /** Network diagrams (DOC-04), as elements and connections; a picture has none. */
  readonly diagrams: readonly NetworkDiagram[];
  /** Separation design (DOC-30), one line per layer; null while it was not handed over. */
  readonly separation: readonly SeparationLine[] | null;
  /** Tables of duties and business processes (form G, DOC-02): they grant nothing. */
  readonly dutyMatrices?: readonly DutyMatrix[];
  /** Identity providers and SaaS whose exports were handed over (DOC-14). */
  readonly identityProviders?: readonly IdpSystem[];
  /** Duties, ID ledger, contractors' staff and ID requests (DOC-02, 10, 31, 11). */
  readonly people?: PeopleCriteria;
  /** What the readers of contents noted; the notes of a document's own reading are in `documents`. */
  readonly notes: readonly (ImportNote & { readonly doc: string })[];
  /** Names in the lists of keys and of external services that may be people's, and the token each has where names are hidden. */
  readonly pseudonyms?: ReadonlyMap<string, string>;
  /** Documents that the chosen procedures need and nobody handed over: `DOC-13`. */
  readonly missing: readonly string[];
}

/** Reads every received document; all that cannot be read are told together, after the others were read. */
export async function readCriteria(
  folder: string,
  engagement: Engagement,
  content: Pick<Content, 'documents' | 'baseline'>,
): Promise<Criteria> {
  const documents: ClientDocument[] = [];
  const matrices: AccessMatrix[] = [];
  const exports: IdpReading[] = [];
  const papers: NetworkPaper[] = [];
  const dutyMatrices: DutyMatrix[] = [];
  const failures: AkashiError[] = [];
  for (const received of engagement.documents) {
    try {
      const { document, matrix, reading, duties, paper } = await readOne(
        folder,
        received,
        content,
        engagement.period.asOf,
      );
      documents.push(document);
      if (matrix !== null) matrices.push(matrix);
      if (reading !== undefined) exports.push(reading);
      if (paper !== undefined) papers.push(paper);
      if (duties !== undefined) dutyMatrices.push(duties);
    } catch (error) {
      if (!(error instanceof AkashiError)) throw error;
      failures.push(error);
    }
  }
  if (failures.length > 0) {
    const texts = failures.map((error): Text => ({ ja: inOneLine(error, 'ja'), en: inOneLine(error, 'en') }));
    throw new AkashiError('DOCUMENTS_INVALID', {
      count: failures.length,
      problems: joinProblems(texts),
      list: failures,
    });
  }
  const settings = readSettings(documents, content.baseline, engagement.criteria);
  const thresholds = readThresholds(documents);
  const accounts = readAccounts(documents);
  const exceptions = readExceptions(documents, engagement.exceptions);
  const directories = joinIdpReadings(exports);
  const separation = readSeparation(documents);
  const people = readPeople(documents, namedAccounts(engagement, accounts.accounts));
  const of = (doc: string, notes: readonly ImportNote[]): Criteria['notes'] => notes.map((note) => ({ doc, ...note }));
  const provided = new Set(documents.map(({ doc }) => doc));
  return {
    documents,
    settings: settings.settings,
    thresholds: thresholds.thresholds,
    unclearThresholds: thresholds.unclearThresholds,
    accounts: accounts.accounts,
    exceptions: exceptions.exceptions,
    matrices,
    zoneMatrices: papers.flatMap(({ zones }) => zones ?? []),
    diagrams: papers.flatMap(({ diagram }) => diagram ?? []),
    separation: separation.separation,
    dutyMatrices,
    identityProviders: directories.systems,
    people: people.people,
    notes: [
      ...settings.notes,
      ...of('DOC-28', thresholds.notes),
      ...of('DOC-08', accounts.notes),
      ...of('DOC-33', exceptions.notes),
      ...of('DOC-14', directories.notes),
      ...people.notes,
      ...of('DOC-26', readKeyLedger(documents).notes),
      ...of('DOC-29', readExternalServices(documents).notes),
      ...of('DOC-30', separation.notes),
    ],
    missing: neededDocuments(content.documents, engagement.scope.procedures.in)
      .map(({ id }) => id)
      .filter((id) => !provided.has(id)),
  };
}

function inOneLine(error: AkashiError, language: 'ja' | 'en'): string {
  return error.describe(language).replaceAll('\n', ' ');
}

interface Read {
  readonly document: ClientDocument;
  readonly matrix: AccessMatrix | null;
  readonly reading?: IdpReading;
  readonly duties?: DutyMatrix;
  readonly paper?: NetworkPaper;
}

async function readOne(
  folder: string,
  received: ReceivedDocument,
  content: Pick<Content, 'documents'>,
  asOf: string,
): Promise<Read> {
  const layout = content.documents.find(({ id }) => id === received.doc);
  if (layout === undefined) throw new AkashiError('LAYOUT_UNKNOWN', { doc: received.doc, file: received.file });
  const path = await inside(folder, received.file);
  if (received.doc === 'DOC-14') {
    const reading = await readIdpDocument(layout, path, received);
    return { document: reading.document, matrix: null, reading };
  }
  const mapping = (): MappingDocument | null => readMappingFile(folder, mappingFileOf(received.file));
  if (received.doc === 'DOC-02') {
    const { document, matrix } = await readDutyDocument(layout, path, received, mapping);
    return { document, matrix: null, ...(matrix === null ? {} : { duties: matrix }) };
  }
  const paper = await readNetworkPaper(layout, path, received, asOf);
  if (paper !== null) return { document: paper.document, matrix: null, paper };
  if (received.doc !== 'DOC-01') return { document: await readDocument(layout, path, received), matrix: null };
  const tables = await readMatrixTables(path, received, layout, mapping);
  const matrix = buildMatrix(tables, { received, asOf, keepAmbiguous: received.keepAmbiguous === true });
  return { document: matrixDocument(tables, matrix, received), matrix };
}

/** The real place of a document; a link that leads out of the engagement folder is refused. */
async function inside(folder: string, file: string): Promise<string> {
  let real: string;
  try {
    real = await realpath(join(folder, ...file.split('/')));
  } catch (cause) {
    throw new AkashiError('DOCUMENT_UNREADABLE', { file, seen: (cause as NodeJS.ErrnoException).code }, { cause });
  }
  if (!real.startsWith((await realpath(folder)) + sep)) throw new AkashiError('DOCUMENT_OUTSIDE', { file });
  return real;
}
