import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commandProblems } from './structure/command-problems.ts';
import { contentFileProblems, printedWordProblems } from './structure/content-problems.ts';
import { exportProblems } from './structure/export-problems.ts';
import { floorTable } from './structure/floor-table.ts';
import { floors } from './structure/floors.ts';
import { importProblems } from './structure/import-problems.ts';
import { listProblems, lists } from './structure/list-problems.ts';
import { nameProblems } from './structure/name-problems.ts';
import { noticeTable, runtimePackages } from './structure/notice-table.ts';
import { readSources, sourceFile } from './structure/read-sources.ts';
import { wordProblems } from './structure/word-problems.ts';

const sources = readSources();

test('floors in order, and each library in its one place', () => {
  expect(importProblems(sources)).toEqual([]);
});

test('files are named after what they are for', () => {
  expect(nameProblems(sources)).toEqual([]);
});

test('one exported thing per file, bearing its name, with a doc sentence', () => {
  expect(exportProblems(sources)).toEqual([]);
});

test('no file over 200 lines, but the lists of a folder', () => {
  const registers = new Set(lists.map(({ list }) => list));
  const long = sources.filter(({ path, text }) => text.trimEnd().split('\n').length > 200 && !registers.has(path));
  expect(long.map(({ path, text }) => `${path}: ${text.trimEnd().split('\n').length} lines; split it`)).toEqual([]);
});

test('clock, console and order by locale stay where they belong', () => {
  expect(wordProblems(sources)).toEqual([]);
});

test('lists and folders are the same', () => {
  expect(listProblems(sources)).toEqual([]);
});

test('every command has its page and its line in cli.ts', () => {
  expect(commandProblems(sources)).toEqual([]);
});

test('every file of procedures/ is read', () => {
  expect(contentFileProblems(sources)).toEqual([]);
});

test('printed words are the auditors’ words', () => {
  expect(printedWordProblems()).toEqual([]);
});

test('docs/architecture.md names the floors as they are', () => {
  const used = new Set(sources.map(({ floor }) => floor));
  expect(floorTable()).toEqual(floors.filter((floor) => used.has(floor)));
});

test('THIRD-PARTY-NOTICES.md is current; if not: node build.mjs --notices', () => {
  expect(noticeTable()).toEqual(runtimePackages());
});

test('packages are pinned exactly, and installing runs nothing of ours', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;
  const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  const hooks = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish', 'preprepare', 'postprepare'];
  expect(hooks.filter((hook) => manifest.scripts?.[hook] !== undefined)).toEqual([]);
});

const wrong: readonly (readonly [
  string,
  string,
  (files: ReturnType<typeof readSources>) => readonly string[],
  string,
])[] = [
  ['src/text/a.ts', "import type { X } from '../facts/fact.ts';", importProblems, 'there is no src/facts/fact.ts'],
  ['src/text/a.ts', "import { z } from 'zod';", importProblems, 'zod may be imported only in procedures'],
  ['src/facts/a.ts', "const x = await import('@aws-sdk/client-iam');", importProblems, '@aws-sdk/client-iam may be'],
  ['src/facts/a.ts', "type X = import('@aws-sdk/client-iam').X;", importProblems, '@aws-sdk/client-iam may be'],
  ['src/facts/a.ts', "export { a } from '../commands/a.ts';", importProblems, 'there is no src/commands/a.ts'],
  ['src/access/a.ts', "import 'left-pad';", importProblems, 'left-pad has no place yet'],
  ['src/facts/a.ts', 'const later = `${new Date()}`;', wordProblems, 'new Date()'],
  ['src/facts/a.ts', 'console.log(1);', wordProblems, 'only cli.ts prints'],
  ['src/facts/a.ts', 'export default 1;', exportProblems, 'default export'],
  ['src/facts/a.ts', 'export const b = 1;', exportProblems, 'not a; rename'],
  [
    'src/facts/a.ts',
    '/** A. */\nexport const a = 1;\n/** B. */\nexport const b = 1;',
    exportProblems,
    'second exported',
  ],
  ['src/facts/a.ts', 'export const a = 1;', exportProblems, 'no doc sentence'],
  ['src/facts/misc/a.ts', '', nameProblems, 'says nothing'],
  ['src/facts/readThing.ts', '', nameProblems, 'kebab-case'],
];

test.each(wrong)('%s with %j is noticed', (path, text, problems, message) => {
  expect(problems([sourceFile(path, text)]).join('\n')).toContain(message);
});

test('words inside strings, comments and regular expressions are no code', () => {
  const text =
    "// import 'left-pad'\nconst a = \"import 'left-pad'\"; const b = /console.log(1)'/; const c = `${'x'} eval(`;";
  const file = sourceFile('src/facts/a.ts', text);
  expect([...importProblems([file]), ...wordProblems([file])]).toEqual([]);
});

test('a folder may not see a floor that is closed to it', () => {
  const collector = sourceFile('src/collectors/collector.ts', '');
  const fact = sourceFile('src/facts/a.ts', "import type { Collector } from '../collectors/collector.ts';");
  expect(importProblems([collector, fact]).join('\n')).toContain('facts may not see collectors');
});

test('a floor may not see a later one', () => {
  const fact = sourceFile('src/facts/fact.ts', '');
  const word = sourceFile('src/text/a.ts', "import type {\n  Fact,\n} from '../facts/fact.ts';");
  expect(importProblems([fact, word])).toEqual([
    'src/text/a.ts:1: text stands before facts and may not import ../facts/fact.ts; move one of the two',
  ]);
});
