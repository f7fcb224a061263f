import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readTemplate } from '../../src/workpapers/read-template.ts';
import { renderLeaf } from '../../src/workpapers/render-leaf.ts';
import { renderTemplate } from '../../src/workpapers/render-template.ts';
import type { TemplateData } from '../../src/workpapers/template-data.ts';

const folder = mkdtempSync(join(tmpdir(), 'akashi-template-'));
afterAll(() => rmSync(folder, { recursive: true }));

const yaml = `
number: D-11
title: { ja: 'ACM突合表', en: 'Access matrix' }
orientation: landscape
blocks:
  - heading: { ja: '1 結果', en: '1 Result' }
  - paragraph: { ja: '{{number total}}件（{{date asOf}}時点）。', en: '{{number total}} rows as of {{date asOf}}.' }
    when: total
  - paragraph: { ja: '行はない。', en: 'No rows.' }
    unless: rows
  - fields:
      - { label: { ja: '対象', en: 'Scope' }, value: '{{scope}}' }
  - list: { rows: rows, item: '{{name}}' }
  - table:
      rows: rows
      empty: { ja: 'なし', en: 'None' }
      columns:
        - { heading: { ja: '名前', en: 'Name' }, value: '{{name}}', width: 20, mono: true }
        - { heading: { ja: '結果', en: 'Result' }, value: '{{word}}', width: 10, tone: result, to: paper }
        - { heading: { ja: '判断', en: 'Judgement' }, value: '', width: 10, human: true, choices: [{ ja: '同意', en: 'Agree' }] }
  - entry: { ja: '評価', en: 'Evaluation' }
    lines: 5
  - signoff: [{ ja: '作成者', en: 'Prepared by' }]
`;
const template = () => {
  const file = join(folder, 'D-11.yaml');
  writeFileSync(file, yaml);
  return readTemplate(file);
};
const data = (names: readonly string[]): TemplateData => ({
  header: [{ label: '業務番号', value: 'X' }],
  marks: ['下書き'],
  values: { total: 12345, asOf: '2026-04-10T20:00:00Z', scope: '=1+1 <b>' },
  lists: { rows: names.map((name) => ({ name, word: '一致', result: 'MATCH', paper: null })) },
});

test('blocks, conditions and rows are filled in both languages', () => {
  const paper = renderTemplate(template(), data(['{{evil}}', 'b']), 'ja');
  expect(paper.title).toBe('ACM突合表');
  expect(paper.blocks.map(({ kind }) => kind)).toEqual([
    'heading',
    'paragraph',
    'fields',
    'list',
    'table',
    'entry',
    'signoff',
  ]);
  expect(paper.blocks[1]).toMatchObject({ text: '12,345件（2026年4月11日時点）。' });
  expect(paper.blocks[2]).toMatchObject({ rows: [{ label: '対象', value: '=1+1 <b>' }] });
  const table = paper.blocks[4];
  if (table?.kind !== 'table') throw new Error('no table');
  for (const _ of [1, 2]) {
    expect([...table.rows][0]).toEqual([
      { text: '{{evil}}', mono: true },
      { text: '一致', tone: 'match' },
      { text: '' },
    ]);
  }
  expect(table.columns[2]).toMatchObject({ human: true, choices: ['同意'] });
  const english = renderTemplate(template(), data([]), 'en');
  expect(english.blocks[1]).toMatchObject({ text: '12,345 rows as of 11 April 2026.' });
  expect(english.blocks[2]).toMatchObject({ text: 'No rows.' });
});

test.each([
  '{{constructor.name}}',
  '{{__proto__.x}}',
  '{{nosuch}}',
  '{{lookup this "a"}}',
  '{{log "x"}}',
  '{{#with a}}{{/with}}',
  '{{> part}}',
  '{{',
])('leaf %s is refused', (leaf) => {
  expect(() => renderLeaf(leaf, { a: { b: 1 } }, 'ja')).toThrowError(
    expect.objectContaining({ code: 'TEMPLATE_LEAF' }),
  );
});

test.each([
  ['{{dateTime t}}', { t: '2026-04-10T00:15:30Z' }, '2026年4月10日 09:15 JST'],
  ['{{date t}}', { t: null }, ''],
  ['{{number n}}', { n: -1234567.5 }, '-1,234,567.5'],
  ['{{#if a}}有{{/if}}{{#unless a}}無{{/unless}}', { a: false }, '無'],
  ['{{#each l}}{{this}}、{{/each}}', { l: ['<a>', '&'] }, '<a>、&、'],
])('leaf %s', (leaf, context, text) => {
  expect(renderLeaf(leaf, context, 'ja')).toBe(text);
});

test('a list, value or field the data lacks is an error, not an empty place', () => {
  const known = data(['a']);
  expect(() => renderTemplate(template(), { ...known, lists: {} }, 'ja')).toThrowError(
    expect.objectContaining({ code: 'TEMPLATE_DATA' }),
  );
  const paper = renderTemplate(
    template(),
    { ...known, lists: { rows: [{ name: 'a', word: 'b', result: 'MATCH' }] } },
    'ja',
  );
  const table = paper.blocks.find(({ kind }) => kind === 'table');
  expect(() => (table?.kind === 'table' ? [...table.rows] : [])).toThrowError(
    expect.objectContaining({ code: 'TEMPLATE_DATA' }),
  );
});

test('a wrong template is named with line and column', () => {
  const file = join(folder, 'bad.yaml');
  writeFileSync(file, yaml.replace('orientation: landscape', 'orientation: sideways'));
  expect(() => readTemplate(file)).toThrowError(
    expect.objectContaining({
      code: 'TEMPLATE_INVALID',
      data: expect.objectContaining({ at: expect.stringMatching(/bad\.yaml:4:\d+$/) }),
    }),
  );
});
