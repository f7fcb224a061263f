import {
  appendFileSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { JournalEntry, JournalFile } from './journal-record.ts';
import { sha256 } from './sha256.ts';
import { syncFolder } from './sync-folder.ts';
import { walkJournal } from './walk-journal.ts';

/** An evidence folder open for writing; nothing in it is ever changed or deleted. */
export interface Store {
  /** Keeps one entry and the files it names; durable with its group of at most 100 entries or 200 ms. */
  add(entry: JournalEntry, files?: readonly { readonly path: string; readonly text: string }[]): void;
  /** Makes everything added so far durable. */
  flush(): void;
  /** Ends the session: count and head of the chain are written as its last record. */
  close(session: string, stopped?: boolean): { readonly count: number; readonly head: string };
}

/** Entries of a group: only the last group can have been killed between its lines and the names of its files. */
const mostEntries = 100;

/**
 * Opens `evidence/` for one session. Files are written as `*.part`, the journal lines of a group follow, the files get their
 * names last: a process killed at any moment leaves only lines whose files are there, under their name or still as `*.part`.
 */
export function openStore(evidence: string, now: () => Date): Store {
  mkdirSync(evidence, { recursive: true });
  let newest: readonly (readonly JournalFile[])[] = [];
  const journal = walkJournal(evidence, (record) => {
    if (record.kind === 'answer') newest = [...newest.slice(1 - mostEntries), record.files];
  });
  const file = join(evidence, 'journal.ndjson');
  if (journal.torn) truncateSync(file, journal.wholeBytes);
  for (const files of newest) finishNames(evidence, files);
  let { head, count } = journal;
  let group: { entry: JournalEntry; at: string; parts: readonly string[] }[] = [];
  let since = 0;
  let failure: unknown = null;

  const commit = (): void => {
    for (const { parts } of group) for (const part of parts) syncFile(part);
    for (const folder of foldersOf(
      evidence,
      group.flatMap(({ parts }) => parts),
    ))
      syncFolder(folder);
    let lines = '';
    for (const { entry, at } of group) {
      count += 1;
      const body = JSON.stringify({ n: count, at, ...entry, previous: head });
      head = sha256(body);
      lines += `${body.slice(0, -1)},"hash":"${head}"}\n`;
    }
    appendFileSync(file, lines);
    syncFile(file);
    syncFolder(evidence);
    for (const { parts } of group) for (const part of parts) renameSync(part, part.slice(0, -'.part'.length));
    group = [];
  };
  const flush = (): void => {
    if (failure !== null) throw failure;
    if (group.length === 0) return;
    try {
      commit();
    } catch (error) {
      // What stands in the journal is unknown now (a full disk); a line behind a torn one would break the chain.
      failure = error;
      throw error;
    }
  };
  const add: Store['add'] = (entry, files = []) => {
    if (failure !== null) throw failure;
    const at = now();
    const parts = files.map(({ path, text }) => writePart(evidence, path, text));
    if (group.length === 0) since = at.getTime();
    group.push({ entry, at: at.toISOString(), parts });
    if (group.length >= mostEntries || at.getTime() - since >= 200) flush();
  };
  const close: Store['close'] = (session, stopped = false) => {
    flush();
    add({ kind: 'closed', session, count, head, ...(stopped ? { stopped: true as const } : {}) });
    flush();
    return { count, head };
  };
  return { add, flush, close };
}

function writePart(evidence: string, path: string, text: string): string {
  const part = `${join(evidence, path)}.part`;
  mkdirSync(dirname(part), { recursive: true });
  writeFileSync(part, text);
  return part;
}

function syncFile(path: string): void {
  const handle = openSync(path, 'r+');
  fsyncSync(handle);
  closeSync(handle);
}

/** The folders that hold these files, up to the evidence folder itself: a line must not outlive the names it vouches for. */
function foldersOf(evidence: string, parts: readonly string[]): ReadonlySet<string> {
  const folders = new Set([evidence]);
  for (const part of parts) {
    for (let folder = dirname(part); folder.length > evidence.length && !folders.has(folder); folder = dirname(folder))
      folders.add(folder);
  }
  return folders;
}

/** Gives files of a killed group the names the journal already vouches for. */
function finishNames(evidence: string, files: readonly JournalFile[]): void {
  for (const { path } of files) {
    const name = join(evidence, path);
    if (!existsSync(name) && existsSync(`${name}.part`)) renameSync(`${name}.part`, name);
  }
}
