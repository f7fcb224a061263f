import { parse } from 'csv-parse/sync';
import { AkashiError } from '../text/akashi-error.ts';
import type { Sheet, SheetRow } from './sheet.ts';

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

const most = 500_000;

/** Reads a CSV (UTF-8 with or without BOM, UTF-16, Shift_JIS; comma or tab) as one sheet; a formula is only text here. */
export function readCsv(bytes: Buffer, file: string): Sheet {
  // One form of line end, so that a break inside a cell counts as the one line it is.
  const text = decode(bytes, file).replace(/\r\n?/g, '\n');
  const name = file.split('/').at(-1) ?? file;
  const first = /^[^\n]*/.exec(text)?.[0] ?? '';
  let records: readonly Parsed[];
  let cells = 0;
  const counted = (parsed: Parsed): Parsed => {
    cells += parsed.record.length;
    if (cells > most) throw new AkashiError('SHEET_TOO_LARGE', { file, sheet: name, most });
    return parsed;
  };
  try {
    records = parse(text, {
      delimiter: first.includes('\t') && !first.includes(',') ? '\t' : ',',
      relax_column_count: true,
      info: true,
      max_record_size: 1_000_000,
      on_record: counted as never,
    }) as unknown as readonly Parsed[];
  } catch (cause) {
    if (cause instanceof AkashiError) throw cause;
    const { lines } = cause as { lines?: number };
    throw new AkashiError('CSV_BROKEN', { file, line: lines ?? 1, seen: (cause as Error).message }, { cause });
  }
  const rows: SheetRow[] = [];
  let line = 1;
  for (const { record, info } of records) {
    const filled = record
      .map((raw, index) => [index + 1, { raw, kept: raw }] as const)
      .filter(([, cell]) => cell.raw.trim() !== '');
    if (filled.length > 0) rows.push({ number: line, hidden: false, cells: new Map(filled) });
    line = info.lines + 1;
  }
  return { kind: 'csv', name, hidden: false, rows, merges: [], hiddenColumns: [] };
}

function decode(bytes: Buffer, file: string): string {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  for (const encoding of utf16 === null ? ['utf-8', 'shift_jis'] : [utf16]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not this encoding: the next one is tried, and none left is an error below.
    }
  }
  throw new AkashiError('CSV_ENCODING', { file });
}
