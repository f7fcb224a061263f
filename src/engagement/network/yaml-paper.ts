import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import type * as z from 'zod';
import { readYaml } from '../../procedures/read-yaml.ts';
import { AkashiError } from '../../text/akashi-error.ts';
import type { DocumentRow } from '../client-document.ts';
import { describeProblem } from '../describe-problem.ts';
import { joinProblems } from '../join-problems.ts';
import { plainText } from '../plain-text.ts';
import { schemaKeys } from '../schema-keys.ts';
import { shapeProblems } from '../shape-problems.ts';

type Path = readonly (string | number)[];

/** A network paper in YAML after checking, and its entries as lines of a table; addresses are line and column. */
export interface YamlPaper<T> {
  readonly data: T;
  readonly sha256: string;
  /** A line at a place of the file: column key → text and the place below it. */
  row(
    place: Path,
    line: Readonly<Record<string, readonly [text: string | null | undefined, ...place: Path]>>,
  ): DocumentRow;
  locate(path: readonly PropertyKey[]): string;
}

const mebibyte = 1024 * 1024;
const most = 2 * mebibyte;

/** Reads and checks a network paper in YAML; all errors are told at once, with line and column. The client writes such files: nothing in them runs. */
export function yamlPaper<T extends z.ZodType>(
  path: string,
  file: string,
  doc: string,
  schema: T,
): YamlPaper<z.infer<T>> {
  const name = file.split('/').at(-1) ?? file;
  const size = sizeOf(path, file);
  if (size > most)
    throw new AkashiError('WORKBOOK_TOO_LARGE', { file, size: Math.round(size / mebibyte), most: most / mebibyte });
  const { value, text, locate } = readYaml(path, name);
  const checked = schema.safeParse(value);
  if (!checked.success) {
    const found = shapeProblems(checked.error.issues, value, (at) => schemaKeys(schema, at));
    const list = found.map((problem) => describeProblem(problem, locate));
    const problems = joinProblems(list.map((problem) => problem.text));
    throw new AkashiError('NETWORK_PAPER_INVALID', { file, doc, count: list.length, problems, list });
  }
  return {
    data: checked.data,
    sha256: createHash('sha256').update(text).digest('hex'),
    row(place, line) {
      const cells = Object.entries(line).flatMap(([key, [seen, ...below]]) => {
        if (seen === null || seen === undefined || seen === '') return [];
        return [[key, { raw: seen, text: plainText(seen), at: locate([...place, ...below]) }] as const];
      });
      return { at: locate(place), cells: Object.fromEntries(cells) };
    },
    locate,
  };
}

function sizeOf(path: string, file: string): number {
  try {
    return statSync(path).size;
  } catch (cause) {
    throw new AkashiError('DOCUMENT_UNREADABLE', { file, seen: (cause as NodeJS.ErrnoException).code }, { cause });
  }
}
