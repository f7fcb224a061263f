import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Row } from '../../src/evaluation/row.ts';
import { runCloudmapperLine } from './cloudmapper-engagement.ts';
import { hiddenIssues, missingFileIssues, visibleIssues } from './cloudmapper-expected.ts';
import { corpusFolder } from './corpus-folder.ts';
import { textOfBook, textOfPages } from './read-papers.ts';
import { runAkashi, type Said } from './run-akashi.ts';

const corpus = corpusFolder('cli-json/cloudmapper');
if (corpus === null) console.warn('corpus cli-json/cloudmapper is not there (AKASHI_CORPUS): skipped');

const cells = (list: readonly (readonly string[])[]): string =>
  list.map((line) => line.map((cell) => cell.padEnd(44)).join(' ')).join('\n');

describe.skipIf(corpus === null)('an account exported with the AWS CLI', () => {
  const here = mkdtempSync(join(tmpdir(), 'akashi-corpus-'));
  let said: readonly Said[] = [];
  let folder = '';
  let rows: readonly Row[] = [];

  beforeAll(async () => {
    ({ said, folder } = await runCloudmapperLine(here, corpus as string));
    rows = readFileSync(join(folder, 'results', 'results.ndjson'), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Row);
  }, 60_000);
  afterAll(() => rmSync(here, { recursive: true, force: true }));

  test('the whole baseline is adopted, the exports are taken in and compared', () => {
    expect(said.map(({ code }) => code)).toEqual([0, 4, 3]);
    expect(rows.filter(({ result }) => result === 'MATCH')).toEqual([]);
    expect(rows.filter(({ reason }) => reason === 'NOT_ADOPTED')).toEqual([]);
  });

  test('every issue id is accounted for: seen as a row, not received, or hidden for a reason', () => {
    const { auditIssueIds } = JSON.parse(readFileSync(join(corpus as string, 'EXPECTED.json'), 'utf8')) as {
      auditIssueIds: string[];
    };
    const told = [...visibleIssues, ...missingFileIssues, ...hiddenIssues].map(({ issue }) => issue);
    expect(told.sort()).toEqual([...auditIssueIds].sort());
    const table = [
      ...[...visibleIssues, ...missingFileIssues].map(({ issue, rule, object, result, reason }) => [
        issue,
        `${result}/${reason}`,
        rule,
        object,
      ]),
      ...hiddenIssues.map(({ issue, why }) => [issue, '—', why]),
    ];
    console.info(cells(table));
    expect(visibleIssues.length).toBeGreaterThanOrEqual(12);
  });

  test.each([...visibleIssues, ...missingFileIssues])('$issue is the row $rule', ({ rule, object, result, reason }) => {
    const found = rows.filter((row) => row.rule.id === rule && row.object.id === object);
    expect(found.map((row) => [row.result, row.reason])).toEqual([[result, reason]]);
    if (result !== 'NOT_COLLECTED') expect(found[0]?.evidence.length).toBeGreaterThan(0);
  });

  test('files that no declaration claims are listed, not skipped', () => {
    for (const name of [
      'redshift-describe-cluster-subnet-groups.json',
      'kafka-list-clusters.json',
      'es-describe-elasticsearch-domain/myvpcdomain',
    ]) {
      expect(said[1]?.stdout).toContain(name);
    }
  });

  test('the workpapers of the account are drawn and name it', async () => {
    const { code, stderr } = await runAkashi(here, ['report', '-e', 'eng']);
    expect(code, stderr).toBe(3);
    const papers = join(folder, 'workpapers');
    const named = (ending: string): Buffer => {
      const file = readdirSync(papers).find((name) => name.endsWith(ending));
      expect(file, ending).toBeDefined();
      return readFileSync(join(papers, file as string));
    };
    expect(await textOfBook(named('.xlsx'))).toContain('123456789012');
    expect(await textOfPages(named('.pdf'))).toContain('123456789012');
  });
});
