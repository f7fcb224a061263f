import type { AccessMatrix } from '../access-matrix.ts';
import { splitFootnotes } from '../split-footnotes.ts';
import { awsServicesOf } from './aws-services-of.ts';
import type { AxisEntry } from './axis-entry.ts';
import type { FormContext } from './form-context.ts';
import { formLetter } from './form-letter.ts';
import { iamMatchers } from './iam-matchers.ts';
import { joinOperations } from './join-operations.ts';
import type { BlockCell, MatrixBlock } from './matrix-block.ts';
import { nameEntries } from './name-entries.ts';
import { remarkConditions } from './remark-conditions.ts';
import { settleColour } from './settle-colour.ts';
import type { StatedCell } from './table-builder.ts';
import { wordKey } from './word-key.ts';

type Letter = AccessMatrix['form'];

/** Brings the cells of one table into the canonical tables; says which layout it was. */
export function fillBlock(
  block: MatrixBlock,
  side: 'rows' | 'columns',
  wanted: Letter | null,
  context: FormContext,
): Letter {
  const { builder, doubts } = context;
  const byRow = side === 'rows';
  const axes = byRow ? [block.rows, block.columns] : [block.columns, block.rows];
  const [who, what] = axes as [MatrixBlock['rows'], MatrixBlock['rows']];
  const principals = nameEntries(who, byRow ? block.asides : [], 'principal');
  const resources = nameEntries(what, byRow ? [] : block.asides, 'resource');
  const cells = resolveAbove(block, context);
  const cellOf = (p: number, r: number): BlockCell | null => (byRow ? cells[p]?.[r] : cells[r]?.[p]) ?? null;
  const texts = cells.flatMap((line) =>
    line.flatMap((cell) => (cell === null || cell.kept.trim() === '' ? [] : [cell.kept.trim()])),
  );
  const letter = wanted ?? formLetter(who, resources, texts);
  const ids = resources.map((entry) =>
    entry.word === '' ? '' : builder.resource(entry, resourceMatchers(entry, letter)),
  );
  const byResource = new Map<string, AxisEntry[]>();
  for (const entry of resources) {
    const resource = ids[entry.index] ?? '';
    const own = byResource.get(resource);
    if (own !== undefined) own.push(entry);
    else if (resource !== '') byResource.set(resource, [entry]);
  }
  if (letter === 'B') tellSameNames(principals, context);
  const asides = resources.map((entry) => remarkConditions(entry, context));
  for (const person of principals) {
    const own = resources.flatMap((entry) => {
      const cell = cellOf(person.index, entry.index);
      return cell === null ? [] : [{ entry, cell }];
    });
    const said = own.filter(({ cell }) => cell.kept.trim() !== '');
    const nameless = person.word === '' ? said : said.filter(({ entry }) => entry.word === '');
    if (nameless.length > 0)
      doubts.add(
        'label',
        nameless.map(({ cell }) => cell.at),
        {
          seen: nameless
            .map(({ cell }) => cell.kept.trim())
            .join('・')
            .slice(0, 60),
        },
      );
    if (person.word === '') continue;
    const id = builder.principal(person, kindOf(person, letter), iamMatchers(person, letter));
    const line = remarkConditions(person, context);
    const state = (entry: AxisEntry): StatedCell => {
      const at = placeOf(block, byRow, person, entry);
      const cell = cellOf(person.index, entry.index) ?? { raw: '', kept: '', at, from: at, fill: '' };
      const aside = asides[entry.index] ?? { conditions: [], remark: '' };
      return stateCell(
        block.sheet,
        cell,
        person,
        entry,
        { ...line, conditions: [...line.conditions, ...aside.conditions] },
        context,
      );
    };
    for (const [resource, entries] of byResource) {
      const joined = entries.some(({ operation }) => operation !== null)
        ? joinOperations(
            entries.map((entry) => ({
              operation: entry.operation?.text ?? '',
              operationAt: entry.operation?.at ?? entry.at,
              cell: state(entry),
            })),
            context,
          )
        : null;
      if (joined !== null) builder.cell(id, resource, joined);
      else for (const entry of entries) builder.cell(id, resource, state(entry));
    }
  }
  return letter;
}

function placeOf(block: MatrixBlock, byRow: boolean, person: AxisEntry, entry: AxisEntry): string {
  const row = byRow ? person.index : entry.index;
  const column = byRow ? entry.index : person.index;
  return block.places[row]?.[column] ?? block.range;
}

function stateCell(
  sheet: string,
  cell: BlockCell,
  person: AxisEntry,
  entry: AxisEntry,
  line: { readonly conditions: readonly string[]; readonly remark: string },
  context: FormContext,
): StatedCell {
  const { raw, kept, condition } = settleColour(cell, context);
  if (kept.trim() === '') return { raw, kept: '', at: cell.at, conditions: [], remark: '' };
  const split = splitFootnotes(kept);
  const renamed = split.marks.flatMap((mark) => context.renamedMark(sheet, mark) ?? []);
  const heads = [...person.marks, ...entry.marks].map((mark) => context.renamedMark(sheet, mark) ?? mark);
  const rest = split.marks.filter((mark) => context.renamedMark(sheet, mark) === null).join('');
  return {
    raw,
    kept: renamed.length === 0 ? kept : split.symbol + rest,
    at: cell.at,
    conditions: [...line.conditions, ...heads, ...renamed, ...(condition === null ? [] : [condition])],
    remark: line.remark,
  };
}

/** 〃 and 同上 in the body stand for the cell above. */
function resolveAbove(block: MatrixBlock, context: FormContext): readonly (readonly (BlockCell | null)[])[] {
  const made: (BlockCell | null)[][] = [];
  for (const line of block.cells) {
    const before = made.at(-1);
    made.push(
      line.map((cell, index) => {
        const above = before?.[index];
        if (
          cell === null ||
          above === undefined ||
          above === null ||
          !/^(〃|々|〻|同上|″|"|'')$/u.test(cell.kept.trim())
        )
          return cell;
        context.notes.push({
          kind: 'normalised',
          at: cell.at,
          seen: cell.raw,
          made: `${above.kept.trim()}（${above.at}）`,
        });
        return { ...above, at: cell.at, raw: cell.raw };
      }),
    );
  }
  return made;
}

function tellSameNames(principals: readonly AxisEntry[], { doubts }: FormContext): void {
  const places = new Map<string, string[]>();
  for (const { word, employeeNo, at } of principals) {
    const key = `${wordKey(word)}\n${employeeNo ?? ''}`;
    if (word !== '') places.set(key, [...(places.get(key) ?? []), at]);
  }
  for (const [key, at] of places) if (at.length > 1) doubts.add('sameName', at, { seen: key.split('\n')[0] ?? '' });
}

function kindOf(entry: AxisEntry, letter: Letter): string {
  if (letter === 'B') return 'person';
  if (letter === 'D' || /グループ|group/i.test(entry.kind?.text ?? '')) return 'group';
  return letter === 'E' && /ユーザ|user/i.test(entry.kind?.text ?? '') ? 'person' : 'role';
}

function resourceMatchers({ account, word }: AxisEntry, letter: Letter) {
  if (letter === 'D' && account !== null) return [{ by: 'arn', value: 'arn:aws:*:*', account }];
  const services = letter === 'E' ? awsServicesOf(word) : null;
  return services === null ? [] : services.map((value) => ({ by: 'service', value, account: null }));
}
