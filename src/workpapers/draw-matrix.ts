import type { AccessMatrix, MatrixPrincipal, MatrixResource } from '../engagement/matrix/access-matrix.ts';
import { accessWords } from './access-words.ts';
import type { Block, Cell } from './document-model.ts';
import { gravestResult } from './gravest-result.ts';
import { lazily } from './lazily.ts';
import { marksAt } from './marks-at.ts';
import type { CellMark, MatrixMarks } from './matrix-marks.ts';
import type { PaperContext } from './paper-context.ts';
import { printedPart } from './printed-part.ts';
import { toneOfResult } from './tone-of-result.ts';

const onePage = 12;
const perPage = 10;

type Table = Extract<Block, { kind: 'table' }>;

/** The client's matrix as the client has it: own rows, columns and signs, each cell with its result and the number of its row. */
export function drawMatrix(matrix: AccessMatrix, marks: MatrixMarks, context: PaperContext): Table {
  const { t } = context;
  const signs = new Map(matrix.cells.map((cell) => [`${cell.principal}\n${cell.resource}`, cell.raw.trim()]));
  const cell = (row: MatrixPrincipal, column: MatrixResource): Cell => {
    const key = `${row.id}\n${column.id}`;
    const raw = signs.get(key);
    const sign = raw === undefined ? t(accessWords.notWritten) : raw === '' ? t(accessWords.empty) : raw;
    return markedCell(sign, key, marks, context);
  };
  const line = (row: MatrixPrincipal): readonly Cell[] => [
    { text: `${named(row.id, row.name)}\n${t(accessWords[row.kind])}` },
    ...matrix.resources.map((column) => cell(row, column)),
  ];
  const rowsOf = (list: readonly MatrixPrincipal[]): Iterable<readonly Cell[]> =>
    lazily(function* () {
      for (const row of list) yield line(row);
    });
  const part = printedPart(matrix, marks);
  const grid = { perPage: matrix.resources.length <= onePage ? onePage : perPage, part: t(accessWords.part) };
  return {
    kind: 'table',
    columns: [
      { heading: t(accessWords.principals), width: 22 },
      ...matrix.resources.map(({ id, name, target, dataClass }) => ({
        heading: [named(id, name), [target, dataClass ?? ''].join(' ').trim()].join('\n'),
        width: 18,
      })),
    ],
    rows: rowsOf(matrix.principals),
    empty: t(accessWords.noCells),
    grid: part === null ? grid : { ...grid, part: t(accessWords.partOf), columns: part.columns },
    ...(part === null ? {} : { pdf: { rows: rowsOf(part.rows), note: t(accessWords.printedPart, part.counts) } }),
  };
}

function named(id: string, name: string): string {
  return id === name || id === '' ? name : `${id} ${name}`;
}

function markedCell(sign: string, key: string, marks: MatrixMarks, { t }: PaperContext): Cell {
  const { own, byRow, byColumn } = marksAt(key, marks);
  const all = [...own, ...byRow, ...byColumn];
  const result = gravestResult(all);
  if (result === undefined) return { text: `${sign}\n${t(accessWords.noRow)}` };
  const groups = new Map<string, CellMark[]>();
  for (const one of all) {
    const words = one.differs === '' ? one.mark : `${one.mark}\n${one.differs}`;
    groups.set(words, [...(groups.get(words) ?? []), one]);
  }
  const place =
    byRow.length > 0 ? accessWords.byRow : byColumn.length > 0 ? accessWords.byColumn : accessWords.cellPlace;
  const lines = [...groups].map(([words, same]) => `${words}\n${numbers(same, place, t)}`);
  return { text: [sign, ...lines].join('\n'), tone: toneOfResult[result] };
}

function numbers(
  [first, ...others]: readonly CellMark[],
  place: (typeof accessWords)['byRow' | 'byColumn' | 'cellPlace'],
  t: PaperContext['t'],
): string {
  const one = t(place, { no: first?.no ?? '' });
  return others.length === 0 ? one : `${one} ${t(accessWords.morePlaces, { n: others.length })}`;
}
