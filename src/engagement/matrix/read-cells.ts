import type { DocumentRow } from '../client-document.ts';
import type { AccessMatrix, MatrixCell } from './access-matrix.ts';
import { CellReader } from './cell-reader.ts';
import type { ConditionIndex } from './condition-index.ts';
import type { IdIndex } from './id-index.ts';
import type { CellMeaning, Legend } from './legend.ts';
import type { MatrixReport } from './matrix-report.ts';
import { splitValues } from './split-values.ts';

/** What the cells of a matrix refer to. */
export interface CellContext {
  readonly legend: Legend;
  readonly principals: IdIndex;
  readonly resources: IdIndex;
  readonly conditions: ConditionIndex;
  readonly blankMeans: AccessMatrix['meta']['blankMeans'];
  /** Cells whose formula holds no result: they are not empty, they are unknown. */
  readonly unread: ReadonlySet<string>;
}

/** Reads the cells one by one: who, what, the symbol by the legend, the conditions it hangs on. */
export function readCells(rows: readonly DocumentRow[], of: CellContext, report: MatrixReport): readonly MatrixCell[] {
  return rows.flatMap((row) => readCell(new CellReader(row, report), of, report));
}

function readCell(reader: CellReader, of: CellContext, report: MatrixReport): readonly MatrixCell[] {
  const principal = refer(reader, 'principal', of.principals, report);
  const resource = refer(reader, 'resource', of.resources, report);
  const { raw, at } = reader.cell('cell');
  const source = reader.source('cell');
  const meaning = of.unread.has(at) ? unread : source.trim() === '' ? blank(of) : of.legend.meaning(source);
  const named = namedConditions(reader, of.conditions, report);
  const marked = meaning.marks.flatMap((mark) => {
    const id = of.conditions.findMark(mark);
    if (id === null && named.length > 0) {
      report.note('ambiguous', at, raw, `注記 ${mark} は、条件の列の ${named.join('、')} を指すものと読みました`);
    } else if (id === null) report.doubt('CONDITION_UNKNOWN', at, mark, of.conditions.near(mark));
    return id === null ? [] : [id];
  });
  if (!meaning.known) report.doubt('SYMBOL_UNKNOWN', at, source.trim() || '（数式の計算結果がない）', meaning.near);
  const conditions = [...new Set([...named, ...marked, ...meaning.conditions])];
  const lost = meaning.marks.length > 0 && named.length + marked.length === 0;
  const unmet = meaning.conditionRequired && conditions.length === 0;
  if (unmet && meaning.levels !== null && !lost) report.doubt('CONDITION_NEEDED', at, meaning.symbol);
  const made =
    meaning.symbol + (conditions.length > 0 && meaning.marks.length > 0 ? `（条件 ${conditions.join('、')}）` : '');
  if (meaning.known && source.trim() !== '' && made !== raw) report.note('normalised', at, raw, made);
  compareOriginal(reader, of.legend, meaning, conditions, report);
  if (principal === null || resource === null) return [];
  const cell: MatrixCell = {
    principal,
    resource,
    symbol: meaning.symbol,
    levels: lost ? null : meaning.levels,
    notApplicable: meaning.notApplicable,
    conditions,
    raw: reader.source('raw') || raw,
    at: placeOf(reader),
  };
  return [cell];
}

const nothing = { marks: [], notApplicable: false, conditionRequired: false, conditions: [], near: '－' };
const unread: CellMeaning = { ...nothing, symbol: '', levels: null, known: false };

function blank({ legend, blankMeans }: CellContext): CellMeaning {
  const own = legend.meaning('');
  return own.known ? own : { ...nothing, symbol: '', levels: blankMeans === 'none' ? [] : null, known: true };
}

function refer(reader: CellReader, key: 'principal' | 'resource', index: IdIndex, report: MatrixReport): string | null {
  const { text, raw, at } = reader.cell(key);
  const id = text === '' ? null : index.find(text);
  if (text === '') report.problem('CELL_EMPTY', at, '', key === 'principal' ? '主体ID' : 'リソースID');
  else if (id === null)
    report.problem(key === 'principal' ? 'PRINCIPAL_UNKNOWN' : 'RESOURCE_UNKNOWN', at, raw, index.near(text));
  else if (id !== text) report.note('normalised', at, raw, id);
  return id;
}

function namedConditions(reader: CellReader, index: ConditionIndex, report: MatrixReport): readonly string[] {
  const { text, raw, at } = reader.cell('condition');
  if (text === '' || text === '－') return [];
  const whole = index.find(text) ?? index.findMark(text);
  if (whole !== null) return [whole];
  return splitValues(text, true).flatMap((one) => {
    const id = index.find(one) ?? index.findMark(one);
    if (id === null) report.problem('CONDITION_UNKNOWN', at, raw, index.near(one));
    return id === null ? [] : [id];
  });
}

/** A canonical line may quote the client's original cell; where the two do not say the same, somebody has to look. */
function compareOriginal(
  reader: CellReader,
  legend: Legend,
  meaning: CellMeaning,
  conditions: readonly string[],
  report: MatrixReport,
): void {
  const { raw, at } = reader.cell('raw');
  if (reader.source('raw').trim() === '') return;
  const original = legend.meaning(reader.source('raw'));
  if (original.known && meaning.known && String(original.levels) !== String(meaning.levels))
    report.note(
      'ambiguous',
      at,
      raw,
      `原文の記号 ${original.symbol} と、記号の列の ${meaning.symbol} は意味が異なります`,
    );
  if (original.marks.length > 0 && conditions.length === 0)
    report.note('ambiguous', at, raw, `原文の注記 ${original.marks.join('、')} に当たる条件が示されていません`);
}

/** The client's own cell where the line names it, else the line's. */
function placeOf(reader: CellReader): string {
  const sheet = reader.source('sourceSheet').trim();
  const address = reader.text('sourceAddress').replace(/\$/g, '').toUpperCase();
  return sheet !== '' && /^[A-Z]{1,3}\d{1,7}$/.test(address) ? `${sheet}!${address}` : reader.cell('cell').at;
}
