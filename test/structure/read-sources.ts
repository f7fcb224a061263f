import { readdirSync, readFileSync } from 'node:fs';
import { type MaskedCode, maskCode } from './mask-code.ts';
import { type Export, readExports } from './read-exports.ts';
import { type Import, readImports } from './read-imports.ts';

/** One file of `src` and what the structure test needs to know of it. */
export interface SourceFile {
  /** Path from the top of the repository, with slashes: `src/facts/value.ts`. */
  readonly path: string;
  /** Folder of `src` it lies in, or `cli.ts`. */
  readonly floor: string;
  readonly text: string;
  readonly masked: MaskedCode;
  readonly imports: readonly Import[];
  readonly exports: readonly Export[];
}

/** Restates a text as a source file; the test's own examples come this way too. */
export function sourceFile(path: string, text: string): SourceFile {
  const masked = maskCode(text);
  const floor = path.split('/')[1] ?? '';
  return { path, floor, text, masked, imports: readImports(masked), exports: readExports(text, masked) };
}

/** Reads every TypeScript file of `src`, in the order of their paths. */
export function readSources(): readonly SourceFile[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) => sourceFile(path, readFileSync(path, 'utf8')));
}
