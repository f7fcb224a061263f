import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AccessMatrix } from '../../src/engagement/matrix/access-matrix.ts';
import { readMatrix } from '../../src/engagement/matrix/read-matrix.ts';
import { readDocuments } from '../../src/procedures/read-documents.ts';
import { AkashiError } from '../../src/text/akashi-error.ts';
import { receivedMatrix } from '../engagement/matrix/received-matrix.ts';
import { zipOf } from '../engagement/zip-of.ts';
import { matrixTables } from './matrix-sheets.ts';
import { matrixSilence } from './matrix-silence.ts';
import { type Random, random } from './random.ts';
import type { MatrixFuzzCounts } from './run-matrix-fuzz.ts';

const noise = [
  '<',
  '>',
  '/',
  '"',
  '&',
  '&amp;',
  '&#x25cb;',
  ' ',
  '<v>',
  '</v>',
  '</c>',
  '<row>',
  '</row>',
  '<!--',
  '-->',
  '0',
  '9',
  'A1',
  '×',
  '\u0000',
  '<![CDATA[',
];

/** Spoils workbooks byte by byte (the zip file) and sign by sign (the XML in it, checksums made anew). */
export async function runWorkbookFuzz(inputs: number, seed: number): Promise<MatrixFuzzCounts> {
  const layout = readDocuments().find(({ id }) => id === 'DOC-01');
  if (layout === undefined) throw new Error('no layout');
  const folder = mkdtempSync(join(tmpdir(), 'akashi-fuzz-'));
  const path = join(folder, 'acm.xlsx');
  const read = (bytes: Buffer): Promise<AccessMatrix> => {
    writeFileSync(path, bytes);
    return readMatrix(path, receivedMatrix(), layout, { asOf: '2026-03-31', keepAmbiguous: true, mapping: null });
  };
  const parts = workbookParts();
  const sound = zipOf(parts);
  const meant = said(await read(sound));
  const counts = { accepted: 0, refused: 0, free: 0, slowest: 0 };
  const failures: string[] = [];
  for (let input = 0; input < inputs; input += 1) {
    const next = random(seed * 7_368_787 + input);
    const byBytes = next() < 0.5;
    const bytes = byBytes ? flip(next, sound) : zipOf(garble(next, parts));
    const start = performance.now();
    try {
      const matrix = await read(bytes);
      counts.accepted += 1;
      if (matrix.form !== 'canonical') counts.free += 1;
      else if (byBytes && said(matrix) !== meant)
        failures.push(`${input} another matrix out of flipped bytes: ${said(matrix).slice(0, 400)}`);
      else {
        const silent = matrixSilence(matrix);
        if (silent.length > 0) failures.push(`${input} silent: ${silent.join('; ').slice(0, 600)}`);
      }
    } catch (error) {
      counts.refused += 1;
      if (!(error instanceof AkashiError)) failures.push(`${input} ${(error as Error).stack ?? String(error)}`);
    }
    const took = performance.now() - start;
    counts.slowest = Math.max(counts.slowest, took);
    if (took > 5000) failures.push(`${input} took ${Math.round(took)} ms`);
  }
  rmSync(folder, { recursive: true });
  return { inputs, ...counts, slowest: Math.round(counts.slowest), failures };
}

/** What a matrix says; the hash of the file is another one as soon as a byte is. */
function said({ sha256: _, ...matrix }: AccessMatrix): string {
  return JSON.stringify(matrix);
}

function workbookParts(): Record<string, string> {
  const strings: string[] = [];
  const sheets = Object.values(matrixTables).map((rows) =>
    rows
      .map((row, index) => {
        const cells = row.flatMap((text, column) => {
          if (text === '') return [];
          strings.push(text);
          return [
            `<c r="${String.fromCharCode(65 + column)}${index + 1}" s="1" t="s"><v>${strings.length - 1}</v></c>`,
          ];
        });
        return `<row r="${index + 1}">${cells.join('')}</row>`;
      })
      .join(''),
  );
  const names = Object.keys(matrixTables);
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="http://x/${type}" Target="${target}"/>`;
  return {
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${names.map((name, n) => `<sheet name="${name}" sheetId="${n + 1}" r:id="rId${n + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names.map((_, n) => relation(`rId${n + 1}`, 'worksheet', `worksheets/sheet${n + 1}.xml`)).join('')}${relation('s', 'sharedStrings', 'sharedStrings.xml')}${relation('t', 'styles', 'styles.xml')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst>${strings.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    'xl/styles.xml':
      '<styleSheet><fonts><font/><font><strike/></font></fonts><cellXfs><xf/><xf fontId="0" numFmtId="49"/><xf fontId="1"/></cellXfs></styleSheet>',
    ...Object.fromEntries(
      sheets.map((rows, n) => [
        `xl/worksheets/sheet${n + 1}.xml`,
        `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
      ]),
    ),
  };
}

function flip(next: Random, sound: Buffer): Buffer {
  const bytes = Buffer.from(sound);
  for (let times = 1 + Math.floor(next() * 4); times > 0; times -= 1) {
    const at = Math.floor(next() * bytes.length);
    bytes[at] = next() < 0.5 ? Math.floor(next() * 256) : (bytes[at] ?? 0) ^ (1 << Math.floor(next() * 8));
  }
  return next() < 0.1 ? bytes.subarray(0, Math.floor(next() * bytes.length)) : bytes;
}

function garble(next: Random, parts: Readonly<Record<string, string>>): Record<string, string> {
  const names = Object.keys(parts);
  const name = names[Math.floor(next() * names.length)] ?? '';
  let text = parts[name] ?? '';
  for (let times = 1 + Math.floor(next() * 3); times > 0; times -= 1) {
    const at = Math.floor(next() * (text.length + 1));
    const length = Math.floor(next() * 12);
    const put =
      [noise[Math.floor(next() * noise.length)] ?? '', '', text.slice(at, at + length * 3)][Math.floor(next() * 3)] ??
      '';
    text = text.slice(0, at) + put + text.slice(at + (next() < 0.5 ? length : 0));
  }
  return { ...parts, [name]: text };
}
