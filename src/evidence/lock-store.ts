import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AkashiError } from '../text/akashi-error.ts';

/** Takes the engagement's lock, so that two collections never write one journal; gives the function that releases it. */
export function lockStore(folder: string): () => void {
  const file = join(folder, '.akashi', 'lock');
  mkdirSync(join(folder, '.akashi'), { recursive: true });
  const pid = existsSync(file) ? Number(readFileSync(file, 'utf8')) : Number.NaN;
  if (Number.isInteger(pid) && pid !== process.pid && isAlive(pid)) throw new AkashiError('STORE_LOCKED', { pid, file: '.akashi/lock' });
  writeFileSync(file, String(process.pid));
  return () => rmSync(file, { force: true });
}

/** A lock left by a killed process is nobody's. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
