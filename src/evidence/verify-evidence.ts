import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { AkashiError } from '../text/akashi-error.ts';
import type { JournalFile } from './journal-record.ts';
import { type Journal, readJournal } from './read-journal.ts';
import { sha256 } from './sha256.ts';

/** One thing that is not as the journal says. */
export interface Damage {
  readonly kind: 'journal' | 'changed' | 'missing' | 'unlisted' | 'head';
  /** Path below the engagement folder. */
  readonly file: string;
  readonly expected: string | null;
  readonly seen: string | null;
}

/** What `akashi verify` found. */
export interface Verification {
  readonly records: number;
  readonly files: number;
  readonly head: string;
  readonly closed: boolean;
  readonly damages: readonly Damage[];
}

/** Re-hashes every file of an evidence folder against the journal and walks the chain (decision 24). */
export function verifyEvidence(evidence: string, expectedHead: string | null = null): Verification {
  let journal: Journal;
  try {
    journal = readJournal(evidence);
  } catch (error) {
    if (!(error instanceof AkashiError)) throw error;
    const seen = `${error.data['line']}: ${error.data['seen']}`;
    const damage: Damage = { kind: 'journal', file: 'evidence/journal.ndjson', expected: null, seen };
    return { records: 0, files: 0, head: '', closed: false, damages: [damage] };
  }
  const listed = new Map<string, string>();
  for (const record of journal.records) {
    if (record.kind === 'answer') for (const { path, sha256: hash } of record.files) listed.set(path, hash);
  }
  const damages: Damage[] = [];
  for (const [path, hash] of listed) {
    const damage = checkFile(evidence, { path, sha256: hash });
    if (damage !== null) damages.push(damage);
  }
  for (const path of walk(evidence)) {
    if (path === 'journal.ndjson' || path.endsWith('.part') || listed.has(path)) continue;
    damages.push({ kind: 'unlisted', file: `evidence/${path}`, expected: null, seen: null });
  }
  if (expectedHead !== null && !journal.records.some(record => record.hash === expectedHead)) {
    damages.push({ kind: 'head', file: 'evidence/journal.ndjson', expected: expectedHead, seen: journal.head });
  }
  const closed = journal.records.at(-1)?.kind === 'closed';
  return { records: journal.records.length, files: listed.size, head: journal.head, closed, damages };
}

function checkFile(evidence: string, { path, sha256: hash }: JournalFile): Damage | null {
  const file = `evidence/${path}`;
  const name = [join(evidence, path), `${join(evidence, path)}.part`].find(candidate => existsSync(candidate));
  if (name === undefined) return { kind: 'missing', file, expected: hash, seen: null };
  const seen = sha256(readFileSync(name));
  return seen === hash ? null : { kind: 'changed', file, expected: hash, seen };
}

/** Every file below a folder, as `a/b/c`; links are not followed, they are files nobody listed. */
function* walk(folder: string, root = folder): Generator<string> {
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    if (lstatSync(path).isDirectory()) yield* walk(path, root);
    else yield relative(root, path).split(sep).join('/');
  }
}
