import { open } from 'node:fs/promises';
import { AkashiError } from '../text/akashi-error.ts';
import { readCsv } from './read-csv.ts';
import { readWorkbook } from './read-workbook.ts';
import type { Sheet } from './sheet.ts';

const mebibyte = 1024 * 1024;
const images = ['\u0089PNG', '\u00ff\u00d8\u00ff', 'GIF8', 'II*\0', 'MM\0*', 'BM', 'RIFF'];
const most = { csv: 32 * mebibyte, workbook: 64 * mebibyte };

/** A client's file as sheets, with its bytes for the hash. */
export interface SheetsFile {
  readonly bytes: Buffer;
  readonly sheets: readonly Sheet[];
}

/** Reads a client's table file by what its bytes are, not by its name; what cannot be read says what to ask the client for. */
export async function readSheets(path: string, file: string): Promise<SheetsFile> {
  const bytes = await readBytes(path, file);
  const starts = (signature: string): boolean => bytes.subarray(0, signature.length).toString('latin1') === signature;
  if (starts('%PDF-')) throw new AkashiError('TABLE_IS_PDF', { file });
  if (starts('\u00d0\u00cf\u0011\u00e0')) {
    const holds = (name: string): boolean => bytes.includes(Buffer.from(name, 'utf16le'));
    // Rights management keeps its licence in the same container as a password does its lock.
    if (holds('DRMEncrypted') || holds('DRMContent')) throw new AkashiError('WORKBOOK_RIGHTS', { file });
    throw new AkashiError(holds('EncryptedPackage') ? 'WORKBOOK_PROTECTED' : 'WORKBOOK_OLD', { file });
  }
  if (starts('.pfile')) throw new AkashiError('WORKBOOK_RIGHTS', { file });
  if (images.some(starts) || bytes.subarray(4, 12).toString('latin1') === 'ftypheic') {
    throw new AkashiError('TABLE_IS_IMAGE', { file });
  }
  if (starts('PK')) return { bytes, sheets: await readWorkbook(bytes, file) };
  if (bytes.subarray(0, 8192).includes(0) && !starts('\u00ff\u00fe') && !starts('\u00fe\u00ff')) {
    throw new AkashiError('NOT_A_WORKBOOK', { file });
  }
  if (bytes.length > most.csv) throw tooLarge(file, bytes.length, most.csv);
  return { bytes, sheets: [readCsv(bytes, file)] };
}

async function readBytes(path: string, file: string): Promise<Buffer> {
  try {
    const handle = await open(path, 'r');
    try {
      const { size } = await handle.stat();
      if (size > most.workbook) throw tooLarge(file, size, most.workbook);
      return await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (cause) {
    if (cause instanceof AkashiError) throw cause;
    throw new AkashiError('DOCUMENT_UNREADABLE', { file, seen: (cause as NodeJS.ErrnoException).code }, { cause });
  }
}

function tooLarge(file: string, size: number, limit: number): AkashiError {
  return new AkashiError('WORKBOOK_TOO_LARGE', { file, size: Math.round(size / mebibyte), most: limit / mebibyte });
}
