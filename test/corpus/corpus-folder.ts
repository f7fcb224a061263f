import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the recorded data of public projects lies: `AKASHI_CORPUS`, else beside the repository; the texts are never copied into it. */
export function corpusFolder(part: string): string | null {
  const repository = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
  const named = process.env['AKASHI_CORPUS'];
  const root = named === undefined || named === '' ? join(repository, '..', 'shared', 'data') : named;
  const folder = join(root, part);
  return existsSync(folder) ? folder : null;
}
