import { cellAddress } from '../../cell-address.ts';
import { splitFootnotes } from '../split-footnotes.ts';
import type { AxisEntry } from './axis-entry.ts';
import type { ListExtent } from './find-list.ts';
import type { FormContext } from './form-context.ts';
import { joinOperations, type StatedOperation } from './join-operations.ts';
import { lineKind } from './line-kind.ts';
import type { AxisProperty, HeadText } from './matrix-block.ts';
import { nameEntries } from './name-entries.ts';
import type { Grid } from './open-grid.ts';
import { remarkConditions } from './remark-conditions.ts';
import type { StatedCell } from './table-builder.ts';

interface ListLine {
  readonly person: AxisEntry;
  readonly thing: AxisEntry;
  readonly level: HeadText | null;
  readonly cell: StatedCell;
}

/** Reads a list of entitlements, one permission a line; several lines of one pair become one cell. */
export function readList(grid: Grid, extent: ListExtent, context: FormContext): void {
  const lines = listLines(grid, extent, context);
  const pairs = new Map<string, ListLine[]>();
  for (const line of lines) {
    const principal = context.builder.principal(line.person, 'role', []);
    const resource = context.builder.resource(line.thing, []);
    const key = `${principal}\n${resource}`;
    const own = pairs.get(key);
    if (own === undefined) pairs.set(key, [line]);
    else own.push(line);
  }
  for (const [key, own] of pairs) {
    const [principal = '', resource = ''] = key.split('\n');
    // A list without a column of operations says the permission in the one cell itself.
    if (extent.level === null) for (const { cell } of own) context.builder.cell(principal, resource, cell);
    else {
      const operations = own.map(({ level, cell }): StatedOperation => {
        const place = level?.at ?? cell.at;
        const { symbol, marks } = splitFootnotes(level?.text ?? '');
        const kept = extent.allowed === null ? `○${marks.join('')}` : cell.kept;
        return { operation: symbol, operationAt: place, cell: { ...cell, kept } };
      });
      const joined = joinOperations(operations, context);
      if (joined !== null) context.builder.cell(principal, resource, joined);
    }
  }
}

function listLines(grid: Grid, extent: ListExtent, context: FormContext): readonly ListLine[] {
  const { header, principals, resources, level, allowed, others } = extent;
  const columns = [...resources, ...(level === null ? [] : [level]), ...(allowed === null ? [] : [allowed])];
  const shape = { rows: [], columns, headerRows: [header], labelColumns: principals, asides: others };
  const rows: number[] = [];
  let last = header;
  for (const row of grid.rows.filter((number) => number > header)) {
    if (row > last + 4) break;
    const { keep, note } = lineKind(grid, shape, row);
    if (note !== null) context.notes.push(note);
    if (keep) rows.push(row);
    last = row;
  }
  const head = (row: number, column: number): HeadText | null => {
    const cell = grid.cell(row, column);
    return cell === null || cell.text === '' ? null : { text: cell.text, raw: cell.raw, at: cell.from };
  };
  const property = (column: number): AxisProperty => {
    const values: (HeadText | null)[] = [];
    for (const row of rows) {
      const own = head(row, column);
      const before = values.at(-1);
      const repeats =
        own !== null && /^(〃|々|〻|同上|″|"|'')$/u.test(own.text) && before !== null && before !== undefined;
      values.push(repeats ? { ...before, raw: own.raw, at: own.at } : own);
      if (repeats)
        context.notes.push({ kind: 'normalised', at: own.at, seen: own.raw, made: `${before.text}（${before.at}）` });
    }
    return { heading: head(header, column), values };
  };
  const asides = others.map(property);
  const people = nameEntries({ properties: principals.map(property), over: [], numbers: rows }, asides, 'principal');
  const things = nameEntries({ properties: resources.map(property), over: [], numbers: rows }, [], 'resource');
  const levels = level === null ? null : property(level);
  const grants = allowed === null ? null : property(allowed);
  return rows.flatMap((row, index): ListLine[] => {
    const [person, thing] = [people[index], things[index]];
    const grant = (grants ?? levels)?.values[index] ?? null;
    const at = cellAddress(grid.sheet, row, allowed ?? level ?? undefined);
    if (person === undefined || thing === undefined) return [];
    if (person.word === '' || thing.word === '') {
      context.doubts.add('label', at, { seen: grant?.text ?? '' });
      return [];
    }
    const { conditions, remark } = remarkConditions(person, context);
    const marks = [...person.marks, ...thing.marks].map((mark) => context.renamedMark(grid.sheet.name, mark) ?? mark);
    const kept = grant?.text ?? '';
    const cell = { raw: grant?.raw ?? '', kept, at, conditions: [...conditions, ...marks], remark };
    return [{ person, thing, level: levels?.values[index] ?? null, cell }];
  });
}
