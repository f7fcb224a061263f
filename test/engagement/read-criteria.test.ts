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

test('what the readers of keys and of external services noted is told with everything else (D-00)', async () => {
  const folder = folderWith([
    ['DOC-26', 'keys.csv'],
    ['DOC-29', 'services.csv'],
  ]);
  writeFileSync(
    join(folder, 'provided', 'keys.csv'),
    '鍵ID,用途,鍵管理者,鍵利用者,アルゴリズム,更新周期,廃棄\nなし,受注,KeyAdmin,App,AES,1年,なし\n',
  );
  writeFileSync(
    join(folder, 'provided', 'services.csv'),
    'サービス名,用途,管理策,契約,契約終了日,ロール\n監視A,監視,全般,K-1 2025-04..2027-03,,なし\n監視B,監視,12.4.1,K-2,未確認,なし\n',
  );
  const { notes, documents } = await readCriteria(folder, readEngagement(folder).engagement, content);
  expect(documents.map(({ rows }) => rows.length)).toEqual([1, 2]);
  expect(notes.map(({ doc, kind, at, seen, made }) => [doc, kind, at, seen, made].join(' '))).toEqual([
    'DOC-26 error keys.csv:2:1 なし 鍵IDがないため、突合に用いません',
    'DOC-29 normalised services.csv:2:4 K-1 2025-04..2027-03 契約終了日を 2027-03-31 と読み取ります',
    'DOC-29 error services.csv:2:3 全般 管理策の番号として読み取れないものがあります',
    'DOC-29 error services.csv:3:5 未確認 契約終了日を日付として読み取れません',
  ]);
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

test('network papers are read: zone matrix, diagram and separation design', async () => {
  const folder = folderWith([
    ['DOC-05', 'flows.csv'],
    ['DOC-04', 'diagram.png'],
    ['DOC-04', 'diagram.drawio'],
    ['DOC-30', 'separation.csv'],
  ]);
  const provided = (file: string, content: string | Buffer): void =>
    writeFileSync(join(folder, 'provided', file), content);
  provided('flows.csv', '発信元,宛先,ポート,許可\nインターネット,Web,443/tcp,○\n*,*,,×\n');
  provided('diagram.png', Buffer.from('89504e470d0a1a0a', 'hex'));
  const cell =
    '<mxCell id="v" value="vpc-0a1b2c3d4e5f60001" style="shape=mxgraph.aws4.group_vpc" vertex="1" parent="1"/>';
  provided(
    'diagram.drawio',
    `<mxfile><diagram name="p"><mxGraphModel><root>${cell}</root></mxGraphModel></diagram></mxfile>`,
  );
  provided('separation.csv', '層,方式,テナント,照合値\nデータベース,スキーマ分離,,\nアプリ,独自方式,A社,Tenant=a\n');
  const { zoneMatrices, diagrams, separation, documents, notes } = await readCriteria(
    folder,
    readEngagement(folder).engagement,
    content,
  );
  expect(zoneMatrices).toMatchObject([{ doc: 'DOC-05', form: 'flows', otherwise: { allow: false } }]);
  expect(diagrams.map(({ form, elements }) => [form, elements.map(({ awsId }) => awsId)])).toEqual([
    ['image', []],
    ['drawio', ['vpc-0a1b2c3d4e5f60001']],
  ]);
  expect(separation).toMatchObject([
    { layer: 'データベース', model: 'schema', tenant: null, match: null },
    { layer: 'アプリ', model: null, modelText: '独自方式', tenant: 'A社', match: 'Tenant=a' },
  ]);
  expect(documents.map(({ doc, rows }) => [doc, rows.length])).toEqual([
    ['DOC-05', 4],
    ['DOC-04', 0],
    ['DOC-04', 0],
    ['DOC-30', 2],
  ]);
  expect(notes).toContainEqual(expect.objectContaining({ doc: 'DOC-30', kind: 'unmatched', seen: '独自方式' }));
});
