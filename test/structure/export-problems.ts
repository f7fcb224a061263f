import type { SourceFile } from './read-sources.ts';

/** `s3-bucket-access` → `s3BucketAccess`. */
function camelCase(name: string): string {
  return name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function capital(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

/**
 * Names a file's export may bear: the file's, or with its folder's in the singular (`sources/sdk.ts`: `sdkSource`);
 * a command's function is `run…`, because `import` is no name in JavaScript.
 */
function bearable({ path, floor }: SourceFile): readonly string[] {
  const parts = path.slice(0, -3).split('/');
  const camel = camelCase(parts.at(-1) ?? '');
  const folder = camelCase((parts.at(-2) ?? '').replace(/s$/, ''));
  const command = floor === 'commands' ? [`run${capital(camel)}`] : [];
  return [camel, capital(camel), camel + capital(folder), ...command];
}

function exportsOf(source: SourceFile): readonly string[] {
  const { path, exports } = source;
  const at = (line: number, words: string): string => `${path}:${line}: ${words}`;
  const odd = exports
    .filter(({ kind }) => kind === 'default' || kind === 'list')
    .map(({ line, kind }) => at(line, `${kind} export; write \`export\` before the one thing this file holds`));
  const silent = exports
    .filter(({ kind, documented }) => (kind === 'value' || kind === 'type') && !documented)
    .map(({ line, name }) => at(line, `${name} has no doc sentence; write one above it: /** … */`));
  // cli.ts is the one entry: it exports `run` for the tests.
  if (source.floor === 'cli.ts') return [...odd, ...silent];
  const values = exports.filter(({ kind }) => kind === 'value');
  const more = values
    .slice(1)
    .map(({ line, name }) => at(line, `second exported value ${name}; give it a file of its own`));
  const types = exports.filter(({ kind }) => kind === 'type');
  // A file of several types alone may be named after what they are together.
  const named = values.length > 0 ? values.slice(0, 1) : types.length === 1 ? types : [];
  const names = bearable(source);
  const nameless =
    named.length > 0 && !named.some(({ name }) => names.includes(name))
      ? [at(named[0]?.line ?? 1, `exports ${named[0]?.name}, not ${names[0]}; rename the file or the export`)]
      : [];
  const empty = exports.length === 0 ? [at(1, 'exports nothing')] : [];
  return [...odd, ...silent, ...more, ...nameless, ...empty];
}

/** Exports that are default, undocumented, too many, or named unlike their file, one line each. */
export function exportProblems(sources: readonly SourceFile[]): readonly string[] {
  return sources.flatMap(exportsOf);
}
