import { execFileSync, fork } from 'node:child_process';
import { join } from 'node:path';
import { packageRoot } from '../../src/procedures/package-root.ts';

/** What the reconciliation of a matrix took. */
export interface AccessMeasure {
  readonly seconds: number;
  readonly cpuSeconds: number;
  /** Peak of the resident memory of its process. */
  readonly megabytes: number;
  readonly rows: number;
  /** Rows that say something of one cell. */
  readonly cells: number;
  /** Rows by rule, result and reason. */
  readonly results: Readonly<Record<string, number>>;
  /** Over all rows as they are written. */
  readonly sha256: string;
}

/** Reconciles a matrix of so many rows and columns with a made-up company, in a process of its own, with the program as it is built. */
export async function measureAccess(rows: number, columns: number): Promise<AccessMeasure> {
  const entry = join(import.meta.dirname, 'access', 'reconcile.ts');
  const built = join(packageRoot, '.ci', 'bench-access');
  execFileSync(process.execPath, ['build.mjs', `--entry=${entry}`, `--out=${built}`], { cwd: packageRoot });
  return await new Promise((resolve, reject) => {
    const child = fork(join(built, 'cli.js'), [String(rows), String(columns)], { execArgv: [] });
    child.once('message', (value) => resolve(value as AccessMeasure));
    child.once('exit', (code) => reject(new Error(`ended with ${code}`)));
  });
}
