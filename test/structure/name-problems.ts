import type { SourceFile } from './read-sources.ts';

const vague = new Set([
  'util',
  'utils',
  'common',
  'helper',
  'helpers',
  'misc',
  'types',
  'shared',
  'lib',
  'index',
  'ja',
  'en',
]);

/** File names that say nothing, or are not in kebab-case, one line each. */
export function nameProblems(sources: readonly SourceFile[]): readonly string[] {
  return sources.flatMap(({ path }) => {
    const parts = path.replace(/\.ts$/, '').split('/').slice(1);
    return parts.flatMap((part) => {
      if (vague.has(part)) return [`${path}: "${part}" says nothing; name it after what it is for`];
      return /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(part) ? [] : [`${path}: "${part}" is not kebab-case`];
    });
  });
}
