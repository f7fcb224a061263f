import { realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Content } from '../procedures/content.ts';
import { AkashiError } from '../text/akashi-error.ts';
import type { Text } from '../text/language.ts';
import type { ClientDocument, ImportNote } from './client-document.ts';
import type { ApprovedException, Engagement, ReceivedDocument } from './engagement.ts';
import { joinProblems } from './join-problems.ts';
import { neededDocuments } from './needed-documents.ts';
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
  /** What the readers of contents noted; the notes of a document's own reading are in `documents`. */
  readonly notes: readonly (ImportNote & { readonly doc: string })[];
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
  const failures: AkashiError[] = [];
  for (const received of engagement.documents) {
    try {
      documents.push(await readOne(folder, received, content));
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
  const of = (doc: string, notes: readonly ImportNote[]): Criteria['notes'] => notes.map((note) => ({ doc, ...note }));
  const provided = new Set(documents.map(({ doc }) => doc));
  return {
    documents,
    settings: settings.settings,
    thresholds: thresholds.thresholds,
    unclearThresholds: thresholds.unclearThresholds,
    accounts: accounts.accounts,
    exceptions: exceptions.exceptions,
    notes: [
      ...settings.notes,
      ...of('DOC-28', thresholds.notes),
      ...of('DOC-08', accounts.notes),
      ...of('DOC-33', exceptions.notes),
    ],
    missing: neededDocuments(content.documents, engagement.scope.procedures.in)
      .map(({ id }) => id)
      .filter((id) => !provided.has(id)),
  };
}

function inOneLine(error: AkashiError, language: 'ja' | 'en'): string {
  return error.describe(language).replaceAll('\n', ' ');
}

async function readOne(
  folder: string,
  received: ReceivedDocument,
  content: Pick<Content, 'documents'>,
): Promise<ClientDocument> {
  const layout = content.documents.find(({ id }) => id === received.doc);
  if (layout === undefined) throw new AkashiError('LAYOUT_UNKNOWN', { doc: received.doc, file: received.file });
  return readDocument(layout, await inside(folder, received.file), received);
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
