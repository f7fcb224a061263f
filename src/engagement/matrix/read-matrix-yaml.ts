import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { readYaml } from '../../procedures/read-yaml.ts';
import { AkashiError } from '../../text/akashi-error.ts';
import type { DocumentRow, ImportNote } from '../client-document.ts';
import { describeProblem } from '../describe-problem.ts';
import { joinProblems } from '../join-problems.ts';
import { plainText } from '../plain-text.ts';
import { schemaKeys } from '../schema-keys.ts';
import { shapeProblems } from '../shape-problems.ts';
import type { MatrixTables } from './matrix-tables.ts';
import { matrixYamlSchema } from './matrix-yaml-schema.ts';
import { yamlConditionLine } from './yaml-condition-line.ts';
import { yamlMatcherLines } from './yaml-matcher-lines.ts';

const mebibyte = 1024 * 1024;
const most = 2 * mebibyte;

type Path = readonly (string | number)[];
type Line = Readonly<Record<string, readonly [text: string | null | undefined, ...place: Path]>>;

/** Reads a matrix in one YAML file (domain C.2) into the same tables as a workbook; addresses are line and column. */
export function readMatrixYaml(path: string, file: string): MatrixTables {
  const name = file.split('/').at(-1) ?? file;
  const size = sizeOf(path, file);
  if (size > most)
    throw new AkashiError('WORKBOOK_TOO_LARGE', { file, size: Math.round(size / mebibyte), most: most / mebibyte });
  const { value, text, locate } = readYaml(path, name);
  const checked = matrixYamlSchema.safeParse(value);
  if (!checked.success) {
    const found = shapeProblems(checked.error.issues, value, (at) => schemaKeys(matrixYamlSchema, at));
    const list = found.map((problem) => describeProblem(problem, locate));
    const problems = joinProblems(list.map((problem) => problem.text));
    throw new AkashiError('MATRIX_INVALID', { file, count: list.length, problems, list });
  }
  const { meta, legend, principals, resources, matrix, conditions, exceptions } = checked.data;
  const notes: ImportNote[] = [];
  const row = (place: Path, line: Line): DocumentRow => {
    const cells = Object.entries(line).flatMap(([key, [seen, ...below]]) => {
      if (seen === null || seen === undefined || seen === '') return [];
      const at = locate([...place, ...below]);
      return [[key, { raw: seen, text: plainText(seen), at }] as const];
    });
    return { at: locate(place), cells: Object.fromEntries(cells) };
  };
  const plain = (own: object): Line =>
    Object.fromEntries(
      Object.entries(own).flatMap(([key, seen]) => (typeof seen === 'string' ? [[key, [seen, key]] as const] : [])),
    );
  const mapped = (own: {
    mapping?: { status: string; by?: string | null | undefined; at?: string | null | undefined } | null | undefined;
  }): Line => ({
    mappingStatus: [own.mapping?.status, 'mapping', 'status'],
    confirmedBy: [own.mapping?.by, 'mapping', 'by'],
    confirmedAt: [own.mapping?.at, 'mapping', 'at'],
  });
  for (const [index, { match }] of principals.entries())
    if (match?.email !== undefined) {
      const at = locate(['principals', index, 'match', 'email']);
      notes.push({ kind: 'ignored', at, seen: match.email.join('、'), made: 'メールアドレスでは照合しません' });
    }
  const flag = meta.compareMetadata === undefined ? null : meta.compareMetadata ? '○' : '×';
  return {
    form: 'canonical',
    file,
    sha256: createHash('sha256').update(text).digest('hex'),
    meta: row(['meta'], { ...plain(meta), compareMetadata: [flag, 'compareMetadata'] }),
    legend: Object.entries(legend).map(([symbol, own]) =>
      row(['legend', symbol], {
        symbol: [symbol === '' ? '空欄' : symbol],
        levels: [own.levels.join(',') || 'なし', 'levels'],
        meaning: [own.meaning, 'meaning'],
        condition: [
          own.condition === undefined
            ? null
            : own.condition === true
              ? '要'
              : own.condition === false
                ? '不要'
                : own.condition,
          'condition',
        ],
      }),
    ),
    principals: principals.flatMap((own, index) =>
      yamlMatcherLines(own.match).map((matcher) =>
        row(['principals', index], { ...plain(own), ...mapped(own), ...matcher }),
      ),
    ),
    resources: resources.flatMap((own, index) =>
      yamlMatcherLines(own.match).map((matcher, nth) =>
        row(['resources', index], {
          ...plain(own),
          ...mapped(own),
          ...matcher,
          actions: [nth === 0 ? own.actions?.join(', ') : null, 'actions'],
        }),
      ),
    ),
    cells: matrix.map((own, index) =>
      row(['matrix', index], {
        ...plain(own),
        condition: [own.condition?.join('\n'), 'condition'],
        sourceSheet: [own.source?.sheet, 'source', 'sheet'],
        sourceAddress: [own.source?.address, 'source', 'address'],
        raw: [own.source?.raw, 'source', 'raw'],
      }),
    ),
    conditions: conditions.map((own, index) => row(['conditions', index], yamlConditionLine(own))),
    exceptions: exceptions.map((own, index) =>
      row(['exceptions', index], { ...plain(own), levels: [own.levels.join(','), 'levels'] }),
    ),
    notes,
  };
}

function sizeOf(path: string, file: string): number {
  try {
    return statSync(path).size;
  } catch (cause) {
    throw new AkashiError('DOCUMENT_UNREADABLE', { file, seen: (cause as NodeJS.ErrnoException).code }, { cause });
  }
}
