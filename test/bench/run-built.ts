import { execFileSync, fork } from 'node:child_process';
import { join } from 'node:path';
import { packageRoot } from '../../src/procedures/package-root.ts';

/** Builds one of the programs in the folders here (`access/decide`) as the product is built, runs it in a process of its own, and hands back what it sends. */
export function runBuilt<T>(name: string, argv: readonly string[], flags: readonly string[]): Promise<T> {
  const entry = join(import.meta.dirname, `${name}.ts`);
  const built = join(packageRoot, '.ci', 'bench', name);
  execFileSync(process.execPath, ['build.mjs', `--entry=${entry}`, `--out=${built}`], { cwd: packageRoot });
  return new Promise((resolve, reject) => {
    const child = fork(join(built, 'cli.js'), argv, { execArgv: [...flags] });
    child.once('message', (value) => resolve(value as T));
    child.once('exit', (code) => reject(new Error(`${name} ended with ${code}`)));
  });
}
