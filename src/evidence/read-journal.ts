import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AkashiError } from '../text/akashi-error.ts';
import type { JournalRecord } from './journal-record.ts';
import { sha256 } from './sha256.ts';

/** The journal as far as it is whole: its records, the head of the chain, and how many bytes of a torn last line follow. */
export interface Journal {
  readonly records: readonly JournalRecord[];
  readonly head: string;
  /** Bytes that belong to whole lines; a torn tail begins here. */
  readonly wholeBytes: number;
  readonly torn: boolean;
}

/** Previous hash of the first line. */
const start = '0'.repeat(64);

/**
 * Reads `evidence/journal.ndjson` and walks its chain; the client may have edited the file, so nothing in it is believed.
 * A torn last line is tolerated only while its session is not closed (decision 24).
 */
export function readJournal(evidence: string): Journal {
  const file = join(evidence, 'journal.ndjson');
  if (!existsSync(file)) return { records: [], head: start, wholeBytes: 0, torn: false };
  const bytes = readFileSync(file);
  const text = bytes.toString('utf8');
  const end = text.lastIndexOf('\n') + 1;
  const lines = text.slice(0, end).split('\n').slice(0, -1);
  const records: JournalRecord[] = [];
  let head = start;
  for (const [index, line] of lines.entries()) {
    const record = parseRecord(line);
    const broken = record === null ? 'unreadable' : checkRecord(record, line, index + 1, head, records);
    if (record === null || broken !== null) {
      throw new AkashiError('JOURNAL_BROKEN', { file: 'evidence/journal.ndjson', line: index + 1, seen: broken });
    }
    records.push(record);
    head = record.hash;
  }
  const torn = end < text.length;
  if (torn && records.at(-1)?.kind === 'closed') {
    throw new AkashiError('JOURNAL_BROKEN', { file: 'evidence/journal.ndjson', line: lines.length + 1, seen: 'text after the closed record' });
  }
  return { records, head, wholeBytes: Buffer.byteLength(text.slice(0, end)), torn };
}

function parseRecord(line: string): JournalRecord | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && 'kind' in value && 'hash' in value ? (value as JournalRecord) : null;
  } catch {
    return null;
  }
}

/** What is wrong with a line in the chain, in a word the error prints; null when nothing is. */
function checkRecord(record: JournalRecord, line: string, n: number, head: string, before: readonly JournalRecord[]): string | null {
  const member = `,"hash":${JSON.stringify(record.hash)}}`;
  if (!line.endsWith(member)) return 'hash member';
  if (sha256(`${line.slice(0, -member.length)}}`) !== record.hash) return 'hash';
  if (record.previous !== head) return 'previous';
  if (record.n !== n) return 'number';
  if (record.kind === 'closed' && (record.count !== before.length || record.head !== head)) return 'closed record';
  return null;
}
