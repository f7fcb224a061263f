import type { Readable } from 'node:stream';
import { TransportError } from './transport-error.ts';

/** Reads a whole body within the time limit; what breaks off or stalls is CUT, never a shorter answer. */
export async function readBody(stream: Readable, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  const timer = setTimeout(
    () => stream.destroy(Object.assign(new Error(`no end within ${limit} ms`), { code: 'ETIMEDOUT' })),
    limit,
  );
  try {
    for await (const chunk of stream) chunks.push(chunk as Buffer);
  } catch (cause) {
    const { name, message, code = name === 'TimeoutError' ? 'ETIMEDOUT' : undefined } = cause as NodeJS.ErrnoException;
    const about = code === undefined ? { cause } : { cause, code };
    throw new TransportError('CUT', `${message} after ${Buffer.concat(chunks).length} bytes`, about);
  } finally {
    clearTimeout(timer);
  }
  return Buffer.concat(chunks);
}
