import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DocumentLayout } from '../procedures/document-layout.ts';
import { AkashiError } from '../text/akashi-error.ts';
import { documentTemplate } from './document-template.ts';
import { neededDocuments } from './needed-documents.ts';
import { requestList } from './request-list.ts';

/** Writes the request list and one form per table document that the chosen procedures need; never over an existing file. */
export async function writeTemplates(
  folder: string,
  documents: readonly DocumentLayout[],
  procedures: readonly string[],
): Promise<readonly string[]> {
  const written: string[] = [];
  await mkdir(join(folder, 'request'), { recursive: true });
  const write = async (name: string, bytes: Buffer): Promise<void> => {
    const file = `request/${name}`;
    try {
      await writeFile(join(folder, 'request', name), bytes, { flag: 'wx' });
    } catch (cause) {
      throw new AkashiError('TEMPLATE_NOT_WRITTEN', { file, seen: (cause as NodeJS.ErrnoException).code }, { cause });
    }
    written.push(file);
  };
  await write('提出依頼資料一覧.xlsx', await requestList(documents, procedures));
  for (const layout of neededDocuments(documents, procedures)) {
    if (layout.kind === 'table') await write(`${layout.id}.xlsx`, await documentTemplate(layout));
  }
  return written;
}
