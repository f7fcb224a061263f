import { basename, dirname } from 'node:path/posix';
import type { SourceFile } from './read-sources.ts';

/** A list that registers the files of a folder as an explicit array. */
export interface List {
  readonly list: string;
  readonly folder: string;
  /** Type of what each file exports. */
  readonly type: string;
}

/** The lists of `src` and the folders they register. */
export const lists: readonly List[] = [
  { list: 'src/collectors/collectors.ts', folder: 'src/collectors', type: 'Collector' },
  { list: 'src/facts/fact-kinds.ts', folder: 'src/facts/kinds', type: 'FactKind' },
  { list: 'src/evaluation/functions/functions.ts', folder: 'src/evaluation/functions', type: 'CheckFunction' },
];

function compare({ list, folder, type }: List, sources: readonly SourceFile[]): readonly string[] {
  const register = sources.find(({ path }) => path === list);
  if (register === undefined) return [`${list}: there is no such file; it exports the array of every ${type}`];
  const code = register.masked.skeleton;
  const array = code.slice(code.indexOf('= [') + 3, code.lastIndexOf(']'));
  const elements = array.split(/[\s,]+/).filter((name) => name !== '');
  const near = folder === dirname(list) ? '.' : `./${basename(folder)}`;
  const members = sources
    .filter(({ path }) => dirname(path) === folder && path !== list)
    .flatMap(({ path, exports }) => exports.filter((item) => item.type === type).map(({ name }) => ({ path, name })));
  const names = new Set(members.map(({ name }) => name));
  const missing = members
    .filter(({ name }) => !elements.includes(name))
    .map(
      ({ path, name }) =>
        `${list}: add "import { ${name} } from '${near}/${basename(path)}';" and "${name}," to the array`,
    );
  const unknown = elements
    .filter((name, index) => !names.has(name) || elements.indexOf(name) !== index)
    .map(
      (name) =>
        `${list}: remove "${name},": ${names.has(name) ? 'it stands there twice' : `no file of ${folder} exports it`}`,
    );
  const strange = sources
    .filter(
      ({ path, exports }) => dirname(path) === folder && exports.some(({ kind }) => kind === 'value') && path !== list,
    )
    .filter(({ path }) => !members.some((member) => member.path === path))
    .map(
      ({ path }) =>
        `${path}: exports no ${type}; write "export const …: ${type} = {", or move the file out of ${folder}`,
    );
  return [...missing, ...unknown, ...strange];
}

/** What the lists of `src` lack, hold twice or hold in vain, one line each. */
export function listProblems(sources: readonly SourceFile[]): readonly string[] {
  return lists.flatMap((list) => compare(list, sources));
}
