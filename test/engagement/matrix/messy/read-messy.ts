import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AccessMatrix } from '../../../../src/engagement/matrix/access-matrix.ts';
import { buildMatrix } from '../../../../src/engagement/matrix/build-matrix.ts';
import { readMatrixForm } from '../../../../src/engagement/matrix/forms/read-matrix-form.ts';
import type { MappingDocument } from '../../../../src/engagement/matrix/mapping-file.ts';
import { readMappingFile } from '../../../../src/engagement/matrix/read-mapping-file.ts';
import { readWorkbook } from '../../../../src/engagement/read-workbook.ts';
import type { Truth } from './truths.ts';

/** A mapping file as read from these lines. */
export function mappingOf(text: string): MappingDocument {
  const folder = mkdtempSync(join(tmpdir(), 'akashi-mapping-'));
  try {
    mkdirSync(join(folder, 'provided'));
    writeFileSync(join(folder, 'provided', 'm.mapping.yaml'), text);
    const mapping = readMappingFile(folder, 'provided/m.mapping.yaml');
    if (mapping === null) throw new Error('no mapping');
    return mapping;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The mapping that says of each column only which target it is; everything else stands in the sheet. */
export function targetsOf({ resources }: Truth): MappingDocument {
  const lines = resources.map(
    ({ word, target }, n) =>
      `  - { word: "${word}", id: "R-${n + 1}", target: "${target}", mapping: { status: 監査人案, by: null, at: null } }`,
  );
  return mappingOf(`matrix: provided/m.xlsx\nresources:\n${lines.join('\n')}\n`);
}

/** Reads a workbook as a matrix in a free layout. */
export async function readMessy(bytes: Buffer, mapping: MappingDocument | null): Promise<AccessMatrix> {
  const file = 'provided/m.xlsx';
  const sheets = await readWorkbook(bytes, file);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const received = {
    doc: 'DOC-01',
    file,
    version: '3.2',
    approvedAt: null,
    approver: null,
    receivedAt: null,
    custodian: null,
    sheet: null,
  };
  return buildMatrix(readMatrixForm({ file, sha256, sheets }, mapping), {
    received,
    asOf: '2026-04-10',
    keepAmbiguous: false,
  });
}

/** What a matrix says, without how it was written. */
export function saidBy(matrix: AccessMatrix): unknown {
  const words = new Map(matrix.conditions.map(({ id, text }) => [id, text.replace(/^\S+\s+/, '').trim()]));
  const names = new Map([...matrix.principals, ...matrix.resources].map(({ id, name }) => [id, name]));
  return {
    form: matrix.form,
    principals: matrix.principals.map(({ name }) => name),
    resources: matrix.resources.map(({ name, target }) => `${target}${name}`),
    cells: matrix.cells
      .map(({ principal, resource, levels, notApplicable, conditions }) => {
        const said = conditions.map((id) => words.get(id)).join('、');
        return `${names.get(principal)} × ${names.get(resource)} = ${notApplicable ? '対象外' : (levels?.join('') ?? '?')}${said === '' ? '' : ` (${said})`}`;
      })
      .sort(),
  };
}

/** The same, worked out from the truth alone. */
export function expectedOf(truth: Truth): unknown {
  const levels = new Map(truth.legend.map(([symbol, , own]) => [symbol, own]));
  const words = new Map(truth.footnotes);
  const order = [...'LRDWXPTASE'];
  const meaning = (cell: string): string => {
    const marks = cell.match(/※\d/gu) ?? [];
    const bare = cell.replace(/※\d/gu, '');
    const symbols =
      truth.operations === undefined ? bare.split('/') : truth.operations.filter((_, n) => [...bare][n] === '○');
    const all = symbols.map((symbol) => (symbol === '' ? '' : (levels.get(symbol) ?? '?'))).join('');
    const said = marks.map((one) => words.get(one)).join('、');
    return order.filter((level) => all.includes(level)).join('') + (said === '' ? '' : ` (${said})`);
  };
  return {
    form: truth.form,
    principals: truth.principals.map(({ word }) => word),
    resources: truth.resources.map(({ word, target }) => `${target}${word}`),
    cells: truth.principals
      .flatMap(({ word }, p) =>
        truth.resources.map((resource, r) => `${word} × ${resource.word} = ${meaning(truth.cells[p]?.[r] ?? '')}`),
      )
      .sort(),
  };
}
