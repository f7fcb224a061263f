import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { engagementTemplate } from '../../../src/engagement/engagement-template.ts';
import { readCriteria } from '../../../src/engagement/read-criteria.ts';
import { readEngagement } from '../../../src/engagement/read-engagement.ts';
import { readDocuments } from '../../../src/procedures/read-documents.ts';
import { sampleAnswers } from '../sample-answers.ts';

const yaml = (symbol: string): string => `
meta: {docId: ACM, title: 権限表, version: "1", approvedBy: 部長, approvedAt: 2026-01-15, blankMeans: none}
legend: {"○": {levels: [L, R, D]}}
principals: [{id: P-01, name: 運用者, kind: group, match: {groupName: ops}}]
resources: [{id: R-01, name: IAM, target: ①, match: {services: [iam]}}]
matrix: [{principal: P-01, resource: R-01, cell: "${symbol}"}]
`;

test('one matrix per system; an unknown symbol stops the reading with exit 2 unless the engagement file keeps it undecided', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'akashi-matrices-'));
  mkdirSync(join(folder, 'provided'));
  const write = (keep: boolean): void =>
    writeFileSync(
      join(folder, 'engagement.yaml'),
      engagementTemplate(sampleAnswers).replace(
        'documents: []',
        `documents:\n  - { doc: DOC-01, file: provided/a.yaml, version: "1" }\n  - { doc: DOC-01, file: provided/b.yaml, version: "1"${keep ? ', keepAmbiguous: true' : ''} }`,
      ),
    );
  writeFileSync(join(folder, 'provided', 'a.yaml'), yaml('〇'));
  writeFileSync(join(folder, 'provided', 'b.yaml'), yaml('◎'));
  const read = (): ReturnType<typeof readCriteria> =>
    readCriteria(folder, readEngagement(folder).engagement, { documents: readDocuments(), baseline: [] });
  write(false);
  const error = (await read().catch((cause: unknown) => cause)) as {
    code: string;
    exit: number;
    describe(_: 'ja'): string;
  };
  expect([error.code, error.exit]).toEqual(['DOCUMENTS_INVALID', 2]);
  expect(error.describe('ja')).toMatch(/b\.yaml:6:\d+: 記号「◎」は凡例にありません/);
  write(true);
  const { matrices, documents } = await read();
  expect(matrices.map(({ file, cells }) => [file, cells[0]?.levels])).toEqual([
    ['provided/a.yaml', ['L', 'R', 'D']],
    ['provided/b.yaml', null],
  ]);
  expect(documents.map(({ doc, rows, notes }) => [doc, rows.length, notes.map(({ kind }) => kind)])).toEqual([
    ['DOC-01', 5, ['normalised']],
    ['DOC-01', 5, ['ambiguous']],
  ]);
});
