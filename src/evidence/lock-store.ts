import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AkashiError } from '../text/akashi-error.ts';

/** Takes the engagement's lock, so that two collections never write one journal; gives the function that releases it. */
export function lockStore(folder: string): () => void {
  const file = join(folder, '.akashi', 'lock');
  mkdirSync(join(folder, '.akashi'), { recursive: true });
  for (let turn = 0; !take(file); turn += 1) {
    const pid = readFileSync(file, 'utf8');
    const known = /^[1-9]\d*$/.test(pid);
    // A lock without a number was made this very moment, or by a machine that lost power in it: a person decides.
    if (turn > 2 || !known || (Number(pid) !== process.pid && isAlive(Number(pid)))) {
      throw new AkashiError('STORE_LOCKED', { pid: known ? pid : '—', file: '.akashi/lock' });
    }
    rmSync(file, { force: true });
  }
  return () => rmSync(file, { force: true });
}

/** Makes the lock file in one step; false where somebody else's is there. */
function take(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
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
