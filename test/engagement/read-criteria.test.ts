import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { engagementTemplate } from '../../src/engagement/engagement-template.ts';
import { readCriteria } from '../../src/engagement/read-criteria.ts';
import { readEngagement } from '../../src/engagement/read-engagement.ts';
import { readDocuments } from '../../src/procedures/read-documents.ts';
import { sampleAnswers } from './sample-answers.ts';

const content = { documents: readDocuments(), baseline: [] };

function folderWith(documents: readonly (readonly [string, string])[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'akashi-criteria-'));
  const list = documents.map(([doc, file]) => `  - { doc: ${doc}, file: provided/${file}, version: "1" }`).join('\n');
  writeFileSync(
    join(folder, 'engagement.yaml'),
    engagementTemplate(sampleAnswers).replace('documents: []', `documents:\n${list}`),
  );
  mkdirSync(join(folder, 'provided'));
  return folder;
}

test('documents are read, and what was not handed over is named', async () => {
  const folder = folderWith([
    ['DOC-08', 'accounts.csv'],
    ['DOC-06', 'policy.pdf'],
  ]);
  writeFileSync(join(folder, 'provided', 'accounts.csv'), 'アカウントID,アカウント名,対象\n111122223333,prod,○\n');
  writeFileSync(join(folder, 'provided', 'policy.pdf'), '%PDF-1.7');
  const criteria = await readCriteria(folder, readEngagement(folder).engagement, content);
  expect(criteria.accounts?.map(({ id, criterion }) => `${id} ${criterion.at}`)).toEqual([
    '111122223333 accounts.csv:2:1',
  ]);
  expect(criteria.documents.map(({ doc, rows }) => [doc, rows.length])).toEqual([
    ['DOC-08', 1],
    ['DOC-06', 0],
  ]);
  expect(criteria.missing).toContain('DOC-15');
  expect(criteria.missing).not.toContain('DOC-08');
});

test('broken documents are told together, with exit code 2; a link out of the folder is refused', async () => {
  const folder = folderWith([
    ['DOC-08', 'none.csv'],
    ['DOC-28', 'thresholds.xlsx'],
    ['DOC-33', 'link.csv'],
    ['DOC-99', 'other.csv'],
  ]);
  writeFileSync(join(folder, 'provided', 'thresholds.xlsx'), 'PK broken');
  symlinkSync('/etc/hostname', join(folder, 'provided', 'link.csv'));
  const error: unknown = await readCriteria(folder, readEngagement(folder).engagement, content).catch(
    (cause: unknown) => cause,
  );
  expect(error).toMatchObject({ code: 'DOCUMENTS_INVALID', exit: 2, data: { count: 4 } });
  const list = (error as { data: { list: readonly { code: string }[] } }).data.list;
  expect(list.map(({ code }) => code)).toEqual([
    'DOCUMENT_UNREADABLE',
    'WORKBOOK_BROKEN',
    'DOCUMENT_OUTSIDE',
    'LAYOUT_UNKNOWN',
  ]);
});
