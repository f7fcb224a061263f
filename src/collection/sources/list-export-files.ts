import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { AkashiError } from '../../text/akashi-error.ts';

/** A file of the client's folder that is left alone, and why. */
export interface LeftAlone {
  readonly file: string;
  /** `SYMLINK` · `NOT_A_FILE` · `TOO_DEEP` · `UNREADABLE` · `NO_DECLARATION` · `NO_REGION` · `BAD_NAME` · `DUPLICATE` · `OUTSIDE_ACCOUNT`. */
  readonly reason: string;
}

/** Paths below the folder, with `/` between the parts, in code-unit order. */
export interface FolderListing {
  readonly files: readonly string[];
  readonly leftAlone: readonly LeftAlone[];
}

/** Deeper than any layout of exports; a folder tree without end must not be walked. */
const deepest = 10;

/**
 * Lists the files of a folder the client can fill with anything.
 * Links are never followed: a link could lead out of the folder, and its target could change after it was looked at.
 */
export async function listExportFiles(folder: string): Promise<FolderListing> {
  const files: string[] = [];
  const leftAlone: LeftAlone[] = [];
  const walk = async (path: readonly string[]): Promise<void> => {
    for (const entry of await entriesOf(folder, path, leftAlone)) {
      const inside = [...path, entry.name];
      const file = inside.join('/');
      if (entry.isSymbolicLink()) leftAlone.push({ file, reason: 'SYMLINK' });
      else if (entry.isDirectory()) {
        if (inside.length > deepest) leftAlone.push({ file, reason: 'TOO_DEEP' });
        else await walk(inside);
      } else if (entry.isFile()) files.push(file);
      else leftAlone.push({ file, reason: 'NOT_A_FILE' });
    }
  };
  await walk([]);
  return { files, leftAlone };
}

async function entriesOf(folder: string, path: readonly string[], leftAlone: LeftAlone[]): Promise<Dirent[]> {
  try {
    const entries = await readdir(join(folder, ...path), { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (cause) {
    const seen = (cause as NodeJS.ErrnoException).code;
    if (path.length === 0) throw new AkashiError('EXPORT_FOLDER_UNREADABLE', { file: folder, seen }, { cause });
    leftAlone.push({ file: path.join('/'), reason: 'UNREADABLE' });
    return [];
  }
}
