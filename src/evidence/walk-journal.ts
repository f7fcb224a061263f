import { isUtf8 } from 'node:buffer';
import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { AkashiError } from '../text/akashi-error.ts';
import { checkEntry } from './check-entry.ts';
import type { JournalRecord } from './journal-record.ts';
import { sha256 } from './sha256.ts';

/** What stands at the end of the whole part of a journal. */
export interface JournalEnd {
  readonly count: number;
  readonly head: string;
  readonly last: JournalRecord | null;
  /** Bytes that belong to whole lines; a torn tail begins here. */
  readonly wholeBytes: number;
  readonly torn: boolean;
}

/** Previous hash of the first line. */
const start = '0'.repeat(64);

/**
 * Walks `evidence/journal.ndjson` line by line and checks its chain; the client may have edited the file, so nothing in it is believed.
 * A torn last line is tolerated only while its session is not closed (decision 24): behind a closed record only a session that begins.
 */
export function walkJournal(evidence: string, visit: (record: JournalRecord) => void): JournalEnd {
  let end: JournalEnd = { count: 0, head: start, last: null, wholeBytes: 0, torn: false };
  const fail = (seen: string): never => {
    throw new AkashiError('JOURNAL_BROKEN', { file: 'evidence/journal.ndjson', line: end.count + 1, seen });
  };
  const tail = walkLines(join(evidence, 'journal.ndjson'), (line) => {
    const record = parseRecord(line);
    if (record === null) return fail('unreadable');
    const broken = checkChain(record, line, end) ?? checkEntry({ ...record });
    if (broken !== null) return fail(broken);
    const wholeBytes = end.wholeBytes + line.length + 1;
    end = { count: end.count + 1, head: record.hash, last: record, wholeBytes, torn: false };
    visit(record);
  });
  const torn = tail.length > 0;
  if (torn && end.last?.kind === 'closed' && !beginsSession(tail, end.count + 1))
    return fail('text after the closed record');
  if (torn && holdsWholeLine(tail)) return fail('text after a whole line');
  return { ...end, torn };
}

/** Gives every whole line of a file in turn and what follows the last of them; the file is never in memory at once. */
function walkLines(file: string, visit: (line: Buffer) => void): Buffer {
  if (!existsSync(file)) return Buffer.alloc(0);
  const handle = openSync(file, 'r');
  let parts: Buffer[] = [];
  try {
    for (;;) {
      const chunk = Buffer.allocUnsafe(1 << 20);
      const bytes = chunk.subarray(0, readSync(handle, chunk));
      if (bytes.length === 0) return Buffer.concat(parts);
      let from = 0;
      for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, from)) {
        visit(Buffer.concat([...parts, bytes.subarray(from, end)]));
        parts = [];
        from = end + 1;
      }
      parts.push(bytes.subarray(from));
    }
  } finally {
    closeSync(handle);
  }
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
function checkChain(record: JournalRecord, line: Buffer, { count, head }: JournalEnd): string | null {
  const member = Buffer.from(`,"hash":${JSON.stringify(record.hash)}}`);
  if (!line.subarray(-member.length).equals(member)) return 'hash member';
  if (sha256(Buffer.concat([line.subarray(0, -member.length), Buffer.from('}')])) !== record.hash) return 'hash';
  if (record.previous !== head) return 'previous';
  if (record.n !== count + 1) return 'number';
  if (record.kind === 'closed' && (record.count !== count || record.head !== head)) return 'closed record';
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
