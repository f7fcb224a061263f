import { open } from 'node:fs/promises';
import { AkashiError } from '../../../text/akashi-error.ts';
import { zipEntries } from '../../zip-entries.ts';

/** What the file of a diagram is: draw.io, a list (workbook, CSV, YAML), or a picture that only people can read. */
export type DiagramFormat = 'drawio' | 'yaml' | 'table' | 'image';

const pictures = ['\u0089PNG', '\u00ff\u00d8\u00ff', 'GIF8', 'II*\0', 'MM\0*', 'BM', 'RIFF', '%PDF-', '%!PS'];
const mebibyte = 1024 * 1024;
const most = 64 * mebibyte;

/** Tells the format by what the bytes are, not by the name; a Visio, Word or PowerPoint file is a picture here. */
export async function diagramFormat(path: string, file: string): Promise<DiagramFormat> {
  if (/\.ya?ml$/i.test(file)) return 'yaml';
  const head = await readHead(path, file);
  const starts = (signature: string): boolean => head.subarray(0, signature.length).toString('latin1') === signature;
  if (pictures.some(starts) || head.subarray(4, 12).toString('latin1') === 'ftypheic') return 'image';
  if (starts('\u00d0\u00cf\u0011\u00e0')) return /\.(vsd|vss|doc|ppt)$/i.test(file) ? 'image' : 'table';
  if (starts('PK')) return (await isDrawn(path, file)) ? 'image' : 'table';
  const text = head
    .toString('latin1')
    .replace(/\0/g, '')
    .replace(/^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '');
  if (!/^\s*</.test(text)) return 'table';
  if (/<(mxfile|mxGraphModel)[\s>]/.test(text)) return 'drawio';
  if (/<(svg|html)[\s>]|<!doctype html/i.test(text)) return 'image';
  // A VDX file of Visio, a spreadsheet in XML, or nothing anybody knows.
  if (/<(VisioDocument|Workbook)[\s>]/.test(text)) return 'image';
  throw new AkashiError('DIAGRAM_BROKEN', { file, seen: '<mxfile>' });
}

async function readHead(path: string, file: string): Promise<Buffer> {
  try {
    const handle = await open(path, 'r');
    try {
      const bytes = Buffer.alloc(8192);
      const { bytesRead } = await handle.read(bytes, 0, bytes.length, 0);
      return bytes.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (cause) {
    throw new AkashiError('DOCUMENT_UNREADABLE', { file, seen: (cause as NodeJS.ErrnoException).code }, { cause });
  }
}

async function isDrawn(path: string, file: string): Promise<boolean> {
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    if (size > most) return !/\.xlsx$/i.test(file);
    const names = [...zipEntries(await handle.readFile(), file).keys()];
    return !names.includes('xl/workbook.xml') && names.some((name) => /^(visio|word|ppt)\//i.test(name));
  } finally {
    await handle.close();
  }
}
