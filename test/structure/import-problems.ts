import { posix } from 'node:path';
import { closedFloors, floors } from './floors.ts';
import { libraries } from './libraries.ts';
import type { SourceFile } from './read-sources.ts';

/** `@aws-sdk/client-iam/x` → `@aws-sdk/client-iam`; Node's own modules keep their whole name. */
function packageOf(from: string): string {
  if (from.startsWith('node:')) return from;
  return from.split('/', from.startsWith('@') ? 2 : 1).join('/');
}

function libraryProblem({ path, floor }: SourceFile, from: string): string | null {
  const name = packageOf(from);
  const rule = libraries.find(({ library }) =>
    library.endsWith('*') ? name.startsWith(library.slice(0, -1)) : name === library,
  );
  if (rule === undefined) return `${name} has no place yet: add a line to test/structure/libraries.ts`;
  if (rule.places.includes(floor) || rule.places.includes(path)) return null;
  return `${name} may be imported only in ${rule.places.join(', ') || 'no file'}; move this code there`;
}

function floorProblem({ path, floor }: SourceFile, from: string, known: ReadonlySet<string>): string | null {
  const target = posix.normalize(posix.join(posix.dirname(path), from));
  if (!target.startsWith('src/')) return `${from} leaves src`;
  if (!known.has(target)) return `there is no ${target}`;
  const other = target.split('/')[1] ?? '';
  const mine = floors.indexOf(floor as (typeof floors)[number]);
  const theirs = floors.indexOf(other as (typeof floors)[number]);
  if (mine < 0 || theirs < 0) return `${mine < 0 ? floor : other} is no floor: see test/structure/floors.ts`;
  if (theirs > mine) return `${floor} stands before ${other} and may not import ${from}; move one of the two`;
  if (closedFloors[floor]?.includes(other)) return `${floor} may not see ${other}: remove the import of ${from}`;
  return null;
}

/** Imports that break the order of the floors or the place of a library, one line each. */
export function importProblems(sources: readonly SourceFile[]): readonly string[] {
  const known = new Set(sources.map(({ path }) => path));
  return sources.flatMap((source) =>
    source.imports.flatMap(({ line, from }) => {
      const problem = /^\.\.?\//.test(from) ? floorProblem(source, from, known) : libraryProblem(source, from);
      return problem === null ? [] : [`${source.path}:${line}: ${problem}`];
    }),
  );
}
