import type { ImportNote } from '../engagement/client-document.ts';
import { matrixReading } from './matrix-reading.ts';
import { noteWords } from './note-words.ts';
import type { PaperContext } from './paper-context.ts';
import type { PaperData } from './paper-data.ts';
import { plainStyle } from './plain-style.ts';
import { printThreshold } from './print-threshold.ts';
import type { DataRow } from './template-data.ts';

/** D-00: how the client's documents were read: what was changed, left out or could not be placed, each with its address. */
export function buildImportReport(context: PaperContext): PaperData {
  const { input, t } = context;
  const { criteria, content } = input;
  const title = (doc: string): string =>
    t(content.documents.find(({ id }) => id === doc)?.title ?? { ja: doc, en: doc });
  const notes = [
    ...criteria.documents.flatMap(({ doc, notes: own }) => own.map((note) => ({ doc, ...note }))),
    ...criteria.notes,
  ];
  const line = (note: ImportNote & { doc: string }): DataRow => ({
    doc: note.doc,
    kind: t(noteWords[note.kind]),
    // A whole sheet is noted by its name and the mark that parts it from a cell.
    at: note.at.replace(/!$/, ''),
    seen: note.seen,
    made: plainStyle(note.made, note.seen),
  });
  const open = notes.filter(({ kind }) => kind === 'unmatched' || kind === 'ambiguous' || kind === 'error');
  return {
    values: { notes: notes.length, open: open.length },
    lists: {
      ...matrixReading(context),
      documents: criteria.documents.map((one) => {
        const own = notes.filter(({ doc }) => doc === one.doc);
        const of = (...kinds: ImportNote['kind'][]): number => own.filter(({ kind }) => kinds.includes(kind)).length;
        return {
          doc: one.doc,
          title: title(one.doc),
          file: one.file,
          version: one.version,
          rows: one.rows.length,
          changed: of('normalised'),
          ignored: of('ignored', 'hidden', 'struck'),
          open: of('unmatched', 'ambiguous', 'error'),
        };
      }),
      missing: criteria.missing.map((doc) => ({ doc, title: title(doc) })),
      unclear: open.map(line),
      rest: notes.filter((note) => !open.includes(note)).map(line),
      thresholds: [
        ...criteria.thresholds.map(
          (one): DataRow => ({
            ...thresholdLine(one),
            understood: printThreshold(one, context.language),
          }),
        ),
        ...criteria.unclearThresholds.map(
          (one): DataRow => ({ ...thresholdLine(one), understood: plainStyle(one.unclear, one.criterion.raw) }),
        ),
      ],
    },
    about: { references: '← A-05　→ D-11～D-15, D-30, D-50' },
  };
}

function thresholdLine(
  line:
    | PaperContext['input']['criteria']['thresholds'][number]
    | PaperContext['input']['criteria']['unclearThresholds'][number],
): DataRow {
  return {
    at: line.at,
    resource: line.resourcePattern,
    metric: line.metric,
    raw: line.criterion.raw,
    recipient: line.recipient ?? '',
    action: line.action ?? '',
  };
}
