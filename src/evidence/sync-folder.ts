import { closeSync, fsyncSync, openSync } from 'node:fs';

/** Makes the names in a folder outlive a power loss, where the system lets a folder be synced (Windows does not, and needs no such thing). */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
