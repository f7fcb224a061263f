import { lstatSync, readdirSync, readFileSync, type Stats } from 'node:fs';
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

/**
 * Re-hashes every file of an evidence folder against the journal and walks the chain (decision 24).
 * Danger: the folder may come from anybody; whatever lies in it is a damage with a file name, never an exception, and no link is followed.
 */
export function verifyEvidence(evidence: string, expectedHead: string | null = null): Verification {
  const damages: Damage[] = [];
  const journal = journalOf(evidence, damages);
  if (journal === null) return { records: 0, files: 0, head: '', closed: false, damages };
  const listed = new Map<string, string>();
  for (const record of journal.records) {
    if (record.kind !== 'answer') continue;
    for (const { path, sha256: hash } of record.files) {
      if (listed.has(path))
        damages.push({ kind: 'changed', file: `evidence/${path}`, expected: hash, seen: 'listed twice' });
      else listed.set(path, hash);
    }
  }
  for (const [path, hash] of listed) {
    const damage = checkFile(evidence, { path, sha256: hash });
    if (damage !== null) damages.push(damage);
  }
  for (const path of walk(evidence)) {
    if (path === 'journal.ndjson' || path.endsWith('.part') || listed.has(path)) continue;
    damages.push({ kind: 'unlisted', file: `evidence/${path}`, expected: null, seen: null });
  }
  if (expectedHead !== null && !journal.records.some((record) => record.hash === expectedHead)) {
    damages.push({ kind: 'head', file: 'evidence/journal.ndjson', expected: expectedHead, seen: journal.head });
  }
  const closed = !journal.torn && journal.records.at(-1)?.kind === 'closed';
  return { records: journal.records.length, files: listed.size, head: journal.head, closed, damages };
}

function journalOf(evidence: string, damages: Damage[]): Journal | null {
  const tell = (seen: string): null => {
    damages.push({ kind: 'journal', file: 'evidence/journal.ndjson', expected: null, seen });
    return null;
  };
  const stats = statOf(join(evidence, 'journal.ndjson'));
  if (stats !== null && !stats.isFile()) return tell('not a file');
  try {
    return readJournal(evidence);
  } catch (error) {
    if (error instanceof AkashiError) return tell(`${error.data['line']}: ${error.data['seen']}`);
    return tell((error as NodeJS.ErrnoException).code ?? String(error));
  }
}

function checkFile(evidence: string, { path, sha256: hash }: JournalFile): Damage | null {
  const file = `evidence/${path}`;
  const name = [join(evidence, path), `${join(evidence, path)}.part`].find((candidate) => statOf(candidate) !== null);
  if (name === undefined) return { kind: 'missing', file, expected: hash, seen: null };
  const seen = statOf(name)?.isFile() === true ? hashOf(name) : 'not a file';
  return seen === hash ? null : { kind: 'changed', file, expected: hash, seen };
}

/** The hash of a file, or the word of the system that would not let it be read. */
function hashOf(name: string): string {
  try {
    return sha256(readFileSync(name));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'unreadable';
  }
}

function statOf(path: string): Stats | null {
  try {
    return lstatSync(path);
  } catch {
    return null;
  }
}

/** Every file below a folder, as `a/b/c`; links are not followed, they are files nobody listed. */
function* walk(folder: string, root = folder): Generator<string> {
  let names: string[];
  try {
    names = readdirSync(folder).sort();
  } catch {
    // A folder that cannot be read hides files from the check: it is told like a file nobody listed.
    yield relative(root, folder).split(sep).join('/');
    return;
  }
  for (const name of names) {
    const path = join(folder, name);
    if (statOf(path)?.isDirectory() === true) yield* walk(path, root);
    else yield relative(root, path).split(sep).join('/');
  }
}
