import type { ClientDocument, DocumentRow, ImportNote } from './client-document.ts';
import type { Criterion } from './criterion.ts';
import { type Quantity, readQuantity } from './read-quantity.ts';
import { rowCell } from './row-cell.ts';

type Comparison = '>=' | '<=' | '>' | '<';

interface Line {
  /** `閾値表!4`. */
  readonly at: string;
  /** Resource name, id or pattern with `*`, as the client wrote it. */
  readonly resourcePattern: string;
  readonly metric: string;
  readonly periodSeconds: number | null;
  readonly recipient: string | null;
  readonly action: string | null;
  readonly criterion: Criterion;
}

/** One line of the threshold table (DOC-28) that says what to compare. */
export interface ThresholdLine extends Line {
  readonly comparison: Comparison;
  readonly threshold: number;
  readonly unit: string | null;
}

/** One line whose threshold or direction cannot be read; its rows are CRITERION_UNCLEAR. */
export interface UnclearThresholdLine extends Line {
  readonly unclear: string;
}

/** The table of thresholds as read. */
export interface Thresholds {
  readonly thresholds: readonly ThresholdLine[];
  readonly unclearThresholds: readonly UnclearThresholdLine[];
  readonly notes: readonly ImportNote[];
}

/** Reads the table of capacity thresholds (DOC-28), each line with its direction, unit and recipient. */
export function readThresholds(documents: readonly ClientDocument[]): Thresholds {
  const thresholds: ThresholdLine[] = [];
  const unclearThresholds: UnclearThresholdLine[] = [];
  const notes: ImportNote[] = [];
  for (const document of documents.filter(({ doc }) => doc === 'DOC-28')) {
    for (const row of document.rows) {
      const { at, raw, text } = rowCell(row, 'threshold');
      const read = readLine(text, rowCell(row, 'comparison').text);
      const line = lineHead(document, row, 'unclear' in read ? null : read.threshold, notes);
      if ('unclear' in read) {
        notes.push({ kind: 'error', at, seen: raw, made: read.unclear });
        unclearThresholds.push({ ...line, ...read });
      } else thresholds.push({ ...line, ...read });
    }
  }
  return { thresholds, unclearThresholds, notes };
}

function lineHead(document: ClientDocument, row: DocumentRow, value: number | null, notes: ImportNote[]): Line {
  const { doc, version, sha256, approvedAt } = document;
  const text = (key: string): string => rowCell(row, key).text;
  const { at, raw } = rowCell(row, 'threshold');
  const period = rowCell(row, 'period');
  const periodSeconds = period.text === '' ? null : seconds(readQuantity(period.text));
  if (period.text !== '' && periodSeconds === null) {
    notes.push({ kind: 'error', at: period.at, seen: period.raw, made: '評価期間を読み取れません' });
  }
  return {
    at: row.at,
    resourcePattern: text('resource'),
    metric: text('metric'),
    periodSeconds,
    recipient: text('recipient') || null,
    action: text('action') || null,
    criterion: { doc, version, sha256, at, value, raw, approvedAt, basis: 'client-rule' },
  };
}

type Read = Pick<ThresholdLine, 'comparison' | 'threshold' | 'unit'> | { readonly unclear: string };

function readLine(text: string, comparisonText: string): Read {
  const read = readQuantity(text);
  if ('unclear' in read) return read;
  if (typeof read.value === 'boolean') return { unclear: '閾値が数値ではない' };
  // 「80%」「以上」 in two cells is one requirement: the column is read with a number beside it.
  const beside = comparisonText === '' ? null : readQuantity(`1${comparisonText}`);
  const column = beside !== null && 'comparison' in beside ? beside.comparison : null;
  if (comparisonText !== '' && column === null) return { unclear: `条件「${comparisonText}」を読み取れない` };
  if (column !== null && read.comparison !== null && column !== read.comparison)
    return { unclear: '閾値と条件の列の向きが異なる' };
  const comparison = read.comparison ?? column;
  if (comparison === null) return { unclear: '以上・以下の別が書かれていない' };
  return { comparison, threshold: read.value, unit: read.unit };
}

function seconds(read: Quantity): number | null {
  if ('unclear' in read || typeof read.value === 'boolean' || read.unit === null) return null;
  const factor: Readonly<Record<string, number>> = { second: 1, minute: 60, hour: 3600, day: 86400 };
  const one = factor[read.unit];
  return one === undefined ? null : read.value * one;
}
