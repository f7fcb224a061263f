import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { sha256 } from '../../evidence/sha256.ts';
import type { Exchange, Provenance, Reply } from '../source.ts';
import { decodeExport } from './decode-export.ts';

/** Larger than any answer the AWS CLI writes in one piece for an account; what is larger is told, not loaded. */
const mostBytes = 128 * 1024 * 1024;

/** Reads one exported file as an answer; what is not the CLI's JSON becomes an error with a code of its own, never an empty answer. */
export async function readExportFile(path: string, name: string, most = mostBytes): Promise<Reply> {
  let file: Awaited<ReturnType<typeof open>>;
  try {
    file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (cause) {
    return failed('FILE_UNREADABLE', `${name}: ${String((cause as NodeJS.ErrnoException).code)}`, silence, undefined);
  }
  try {
    const { size, mtime } = await file.stat();
    // Nothing in an export says when it was asked; the file cannot be older than the answer in it, so its time is the honest bound.
    const at = mtime.toISOString();
    const provenance: Provenance = { startedAt: at, finishedAt: at };
    if (size > most) return failed('FILE_TOO_LARGE', `${name}: ${size} bytes, at most ${most}`, silence, provenance);
    const body = await file.readFile();
    return readContent(name, body, { ...silence, bodySha256: sha256(body), body }, provenance);
  } catch (cause) {
    return failed('FILE_UNREADABLE', `${name}: ${String((cause as NodeJS.ErrnoException).code)}`, silence, undefined);
  } finally {
    await file.close();
  }
}

const silence: Exchange = {
  requestId: null,
  httpStatus: null,
  date: null,
  attempts: 0,
  endpoint: null,
  bodySha256: null,
  body: null,
};

function readContent(name: string, body: Uint8Array, exchange: Exchange, provenance: Provenance): Reply {
  const text = decodeExport(body)
    ?.replace(/^\uFEFF/, '')
    .trim();
  if (text === undefined)
    return failed('FILE_ENCODING', `${name}: neither UTF-8, UTF-16 nor Shift_JIS`, exchange, provenance);
  // The CLI leaves an empty file both when a command failed and when its output was empty: that is no answer at all.
  if (text === '') return { kind: 'missing', reason: 'NOT_EXPORTED' };
  const printed = /An error occurred \(([\w.:-]{1,100})\) when calling the (\w+) operation[^:]*: ?([^\r\n]*)/.exec(
    text.slice(0, 4000),
  );
  if (printed !== null && !text.startsWith('{'))
    return failed(printed[1] as string, printed[3] as string, exchange, provenance);
  let output: unknown;
  try {
    output = JSON.parse(text);
  } catch (cause) {
    return failed('INVALID_JSON', `${name}: ${(cause as Error).message.slice(0, 200)}`, exchange, provenance);
  }
  if (typeof output !== 'object' || output === null || Array.isArray(output)) {
    return failed(
      'NOT_CLI_OUTPUT',
      `${name}: not the whole output of a command (was --query used?)`,
      exchange,
      provenance,
    );
  }
  const error = exportedError(output);
  return error === null
    ? { kind: 'page', output, exchange, provenance }
    : failed(error.code, error.message, exchange, provenance);
}

/** An error that was exported as one: exactly `{"error": {"Code", "Message"}}`, large or small first letter. */
function exportedError(output: object): { readonly code: string; readonly message: string } | null {
  const [[name, inner] = ['', null], ...more] = Object.entries(output) as [string, unknown][];
  if (more.length > 0 || name.toLowerCase() !== 'error' || typeof inner !== 'object' || inner === null) return null;
  const { Code: code, Message: message = '' } = inner as { Code?: unknown; Message?: unknown };
  return typeof code === 'string' && typeof message === 'string' ? { code, message } : null;
}

function failed(code: string, message: string, exchange: Exchange, provenance: Provenance | undefined): Reply {
  return { kind: 'error', code, message, exchange, ...(provenance === undefined ? {} : { provenance }) };
}
