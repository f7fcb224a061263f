import type { AccessMatrix, MatrixPrincipal, MatrixResource } from '../engagement/matrix/access-matrix.ts';
import type { Result } from '../text/result-words.ts';
import { accessWords } from './access-words.ts';
import type { Block, Cell } from './document-model.ts';
import { lazily } from './lazily.ts';
import type { CellMark, MatrixMarks } from './matrix-marks.ts';
import type { PaperContext } from './paper-context.ts';
import { toneOfResult } from './tone-of-result.ts';

const onePage = 12;
const perPage = 10;
/** Which result colours a cell that has several; all of them stand in its text. */
const gravest: readonly Result[] = ['MISMATCH', 'NOT_COLLECTED', 'INDETERMINATE', 'MATCH', 'OUT_OF_SCOPE'];

/** The client's matrix as the client has it: own rows, columns and signs, each cell with its result and the number of its row. */
export function drawMatrix(
  matrix: AccessMatrix,
  marks: MatrixMarks,
  context: PaperContext,
): Extract<Block, { kind: 'table' }> {
  const { t } = context;
  const signs = new Map(matrix.cells.map((cell) => [`${cell.principal}\n${cell.resource}`, cell.raw.trim()]));
  const cell = (row: MatrixPrincipal, column: MatrixResource): Cell => {
    const key = `${row.id}\n${column.id}`;
    const raw = signs.get(key);
    const sign = raw === undefined ? t(accessWords.notWritten) : raw === '' ? t(accessWords.empty) : raw;
    return markedCell(sign, key, marks, context);
  };
  return {
    kind: 'table',
    columns: [
      { heading: t(accessWords.principals), width: 22 },
      ...matrix.resources.map(({ id, name, target, dataClass }) => ({
        heading: [named(id, name), [target, dataClass ?? ''].join(' ').trim()].join('\n'),
        width: 18,
      })),
    ],
    rows: lazily(function* () {
      for (const row of matrix.principals)
        yield [
          { text: `${named(row.id, row.name)}\n${t(accessWords[row.kind])}` },
          ...matrix.resources.map((column) => cell(row, column)),
        ];
    }),
    empty: t(accessWords.noCells),
    grid: {
      perPage: matrix.resources.length <= onePage ? onePage : perPage,
      part: t(accessWords.part),
    },
  };
}

function named(id: string, name: string): string {
  return id === name || id === '' ? name : `${id} ${name}`;
}

function markedCell(sign: string, key: string, marks: MatrixMarks, { t }: PaperContext): Cell {
  const [row = '', column = ''] = key.split('\n');
  const own = marks.get(key) ?? [];
  const byRow = own.length > 0 ? [] : (marks.get(`${row}\n`) ?? []);
  const byColumn = own.length > 0 || byRow.length > 0 ? [] : (marks.get(`\n${column}`) ?? []);
  const all = [...own, ...byRow, ...byColumn];
  const result = gravest.find((one) => all.some((mark) => mark.result === one));
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
