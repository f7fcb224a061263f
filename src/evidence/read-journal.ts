import { isUtf8 } from 'node:buffer';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AkashiError } from '../text/akashi-error.ts';
import { checkEntry } from './check-entry.ts';
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
 * A torn last line is tolerated only while its session is not closed (decision 24): behind a closed record only a session that begins.
 */
export function readJournal(evidence: string): Journal {
  const file = join(evidence, 'journal.ndjson');
  if (!existsSync(file)) return { records: [], head: start, wholeBytes: 0, torn: false };
  const bytes = readFileSync(file);
  const records: JournalRecord[] = [];
  let head = start;
  let from = 0;
  const fail = (seen: string): never => {
    throw new AkashiError('JOURNAL_BROKEN', { file: 'evidence/journal.ndjson', line: records.length + 1, seen });
  };
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, from)) {
    const line = bytes.subarray(from, end);
    const record = parseRecord(line);
    if (record === null) return fail('unreadable');
    const broken = checkChain(record, line, records.length + 1, head, records) ?? checkEntry({ ...record });
    if (broken !== null) return fail(broken);
    records.push(record);
    head = record.hash;
    from = end + 1;
  }
  const tail = bytes.subarray(from);
  const torn = tail.length > 0;
  if (torn && records.at(-1)?.kind === 'closed' && !beginsSession(tail, records.length + 1))
    return fail('text after the closed record');
  if (torn && holdsWholeLine(tail)) return fail('text after a whole line');
  return { records, head, wholeBytes: from, torn };
}

function parseRecord(line: Buffer): JournalRecord | null {
  if (!isUtf8(line)) return null;
  try {
    const value: unknown = JSON.parse(line.toString('utf8'));
    return typeof value === 'object' && value !== null && 'kind' in value && 'hash' in value
      ? (value as JournalRecord)
      : null;
  } catch {
    return null;
  }
}

/** What is wrong with a line in the chain, in a word the error prints; null when nothing is. */
function checkChain(
  record: JournalRecord,
  line: Buffer,
  n: number,
  head: string,
  before: readonly JournalRecord[],
): string | null {
  const member = Buffer.from(`,"hash":${JSON.stringify(record.hash)}}`);
  if (!line.subarray(-member.length).equals(member)) return 'hash member';
  if (sha256(Buffer.concat([line.subarray(0, -member.length), Buffer.from('}')])) !== record.hash) return 'hash';
  if (record.previous !== head) return 'previous';
  if (record.n !== n) return 'number';
  if (record.kind === 'closed' && (record.count !== before.length || record.head !== head)) return 'closed record';
  return null;
}

/** Whether a torn tail is the beginning of the line that opens a session, as a process killed in its first write leaves it. */
function beginsSession(tail: Buffer, n: number): boolean {
  const opening = `{"n":${n},"at":"0000-00-00T00:00:00.000Z","kind":"opened",`;
  const seen = tail.subarray(0, opening.length).toString('latin1');
  return opening.replace(/\d/g, '0').startsWith(seen.replace(/\d/g, '0'));
}

/** A write that was torn ends within a line; a whole line with something behind it is a line whose end was changed. */
function holdsWholeLine(tail: Buffer): boolean {
  const at = tail.lastIndexOf(',"hash":"');
  const end = at + ',"hash":"'.length + 64 + '"}'.length;
  if (at < 0 || tail.length <= end) return false;
  const hash = tail.subarray(at + ',"hash":"'.length, end - 2).toString('latin1');
  return sha256(Buffer.concat([tail.subarray(0, at), Buffer.from('}')])) === hash;
}
