import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { AkashiError } from '../text/akashi-error.ts';

/** Writes a file beside its place and moves it there when it is whole; a failure leaves an earlier file untouched. */
export async function writeWhole(file: string, write: (target: Writable) => Promise<void>): Promise<void> {
  const part = `${file}.part`;
  const handle = await open(part, 'w').catch((cause: unknown) => {
    const seen = (cause as NodeJS.ErrnoException).code;
    throw new AkashiError('WORKPAPER_NOT_WRITABLE', { file, seen }, { cause });
  });
  const target = createWriteStream(part, { fd: handle, autoClose: true });
  const failed = new Promise<never>((_, reject) => {
    target.once('error', (cause: NodeJS.ErrnoException) => {
      reject(new AkashiError('WORKPAPER_NOT_WRITABLE', { file, seen: cause.code }, { cause }));
    });
  });
  const closed = new Promise<void>((resolve) => {
    target.once('close', resolve);
  });
  failed.catch(() => {});
  try {
    await Promise.race([write(target), failed]);
    target.end();
    await Promise.race([closed, failed]);
    await rename(part, file);
  } catch (error) {
    target.destroy();
    await closed;
    await rm(part, { force: true });
    throw error;
  }
}
