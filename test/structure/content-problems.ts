import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { baselineFiles } from '../../src/procedures/baseline-files.ts';
import { procedureFiles } from '../../src/procedures/procedure-files.ts';
import type { SourceFile } from './read-sources.ts';

/** Words the auditors do not use, each with the one they use instead. */
const words: readonly (readonly [string, string])[] = [
  ['資源', 'リソース'],
  ['判定不能', '要追加確認'],
  ['未収集', '証拠未入手'],
  ['不合格', '不一致、または元の語（FAILED など）'],
  ['合格', '一致、または元の語（PASSED など）'],
];

function filesBelow(folder: string, ending: RegExp): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => ending.test(path) && !path.startsWith('templates/sample/'))
    .sort();
}

/** The client's own words are read, never printed: the synonyms of a heading may be any. */
function printed(line: string): string {
  return line.replace(/^\s*synonyms:.*$/, '').replace(/\bsynonyms: \[[^\]]*\]/, '');
}

/** Printed words that the auditors do not use, one line each. */
export function printedWordProblems(): readonly string[] {
  const files = [
    ...filesBelow('src', /\.ts$/),
    ...filesBelow('procedures', /\.ya?ml$/),
    ...filesBelow('templates', /\.ya?ml$/),
  ];
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) => {
        const found = words.find(([word]) => printed(line).includes(word));
        return found === undefined ? [] : [`${file}:${index + 1}: write ${found[1]} instead of ${found[0]}`];
      }),
  );
}

/** YAML files of `procedures/` that nothing reads, and files a list names that do not exist; one line each. */
export function contentFileProblems(sources: readonly SourceFile[]): readonly string[] {
  const files = filesBelow('procedures', /\.ya?ml$/).map((path) => path.slice('procedures/'.length));
  const named = sources
    .filter(({ floor }) => floor === 'procedures')
    .flatMap(({ masked }) => [...masked.code.matchAll(/['"`]([\w.-]+\.yaml)['"`]/g)].map(({ 1: file = '' }) => file));
  const listed = [...procedureFiles.map((id) => `${id}.yaml`), ...baselineFiles.map((kind) => `baseline/${kind}.yaml`)];
  const wanted = new Set([...named, ...listed]);
  const list = (file: string): string =>
    file.startsWith('baseline/') ? 'src/procedures/baseline-files.ts' : 'src/procedures/procedure-files.ts';
  return [
    ...files
      .filter((file) => !wanted.has(file))
      .map(
        (file) =>
          `procedures/${file}: nothing reads it; add it to ${list(file)}, or read it in src/procedures/read-….ts`,
      ),
    ...[...wanted]
      .filter((file) => !files.includes(file))
      .map((file) => `procedures/${file}: there is no such file, but src/procedures names it`),
  ];
}
