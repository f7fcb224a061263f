import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { DocumentLayout } from '../../procedures/document-layout.ts';
import { AkashiError } from '../../text/akashi-error.ts';
import { headingKey } from '../heading-key.ts';
import { readSheets } from '../read-sheets.ts';
import type { Sheet } from '../sheet.ts';
import { tableNames } from './table-names.ts';

/** The sheets a matrix may stand on, whether they came as one workbook or as several CSV files. */
export interface MatrixSource {
  readonly sheets: readonly Sheet[];
  /** Of the file; of several files, of the list of their hashes and names. */
  readonly sha256: string;
}

const most = 20;
const bare = (name: string): string => name.replace(/\.(csv|tsv)$/i, '');
const isCsv = (name: string): boolean => /\.(csv|tsv)$/i.test(name);

/** Opens a workbook, a folder of CSV files (one per table), or one CSV with the other tables beside it. */
export async function openMatrix(path: string, file: string, layout: DocumentLayout): Promise<MatrixSource> {
  const isFolder = await isDirectory(path, file);
  if (!isFolder && !isCsv(file)) return openAll([[path, file]]);
  const known = layout.sheets.map(tableNames);
  const folder = isFolder ? path : dirname(path);
  // Links are left alone: they may lead out of the engagement folder.
  const names = (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => entry.isFile() && isCsv(entry.name))
    .map(({ name }) => name)
    .filter((name) => isFolder || name === basename(path) || known.some((own) => own.has(headingKey(bare(name)))))
    .sort();
  if (names.length > most || names.length === 0)
    throw new AkashiError('MATRIX_FOLDER', { file, count: names.length, most });
  const near = isFolder ? file : dirname(file);
  return openAll(names.map((name) => [join(folder, name), near === '.' ? name : `${near}/${name}`]));
}

async function openAll(files: readonly (readonly [path: string, file: string])[]): Promise<MatrixSource> {
  const sheets: Sheet[] = [];
  const hashes: string[] = [];
  for (const [path, file] of files) {
    const read = await readSheets(path, file);
    sheets.push(...read.sheets);
    hashes.push(createHash('sha256').update(read.bytes).digest('hex'));
  }
  const list = files.map(([, file], index) => `${hashes[index]}  ${basename(file)}\n`).join('');
  const sha256 = hashes.length === 1 ? (hashes[0] ?? '') : createHash('sha256').update(list).digest('hex');
  return { sheets, sha256 };
}

async function isDirectory(path: string, file: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (cause) {
    throw new AkashiError('DOCUMENT_UNREADABLE', { file, seen: (cause as NodeJS.ErrnoException).code }, { cause });
  }
}
