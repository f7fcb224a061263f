import { AkashiError } from '../../../text/akashi-error.ts';
import type { Text } from '../../../text/language.ts';
import { matrixFormWords } from '../../../text/matrix-form-words.ts';
import { say } from '../../../text/say.ts';
import { joinProblems } from '../../join-problems.ts';
import type { AccessMatrix } from '../access-matrix.ts';
import type { MappedTable, MappingDocument } from '../mapping-file.ts';
import { mappingFileOf } from '../mapping-file-of.ts';
import type { MatrixTables } from '../matrix-tables.ts';
import { decideOrientation } from './decide-orientation.ts';
import { dutySigns } from './duty-signs.ts';
import { fillBlock } from './fill-block.ts';
import { findLeftovers } from './find-leftovers.ts';
import { findTables } from './find-tables.ts';
import { footnoteRows } from './footnote-rows.ts';
import { formNotes } from './form-notes.ts';
import { legendRows } from './legend-rows.ts';
import type { MatrixBlock } from './matrix-block.ts';
import type { MatrixFormSource } from './matrix-form-source.ts';
import { metaRow } from './meta-row.ts';
import { openForm } from './open-form.ts';
import { readBlock } from './read-block.ts';
import { readList } from './read-list.ts';
import { wantedSymbols } from './wanted-symbols.ts';

/** What the tables of a matrix file come down to, and what of them could be read in more than one way. */
export interface SurveyedForm {
  readonly tables: MatrixTables;
  readonly doubts: readonly Text[];
  /** Tables of which it is not clear which way they read; nothing of them is in `tables`. */
  readonly undecided: readonly { readonly sheet: string; readonly range: string | null }[];
}

/** Reads a file in the client's own layout as far as it can be read; who uses it decides what doubts mean. */
export function surveyForm(source: MatrixFormSource, mapping: MappingDocument | null): SurveyedForm {
  const { file, sha256 } = source;
  const { sheets, context, symbols } = openForm(source, mapping);
  const blocks: MatrixBlock[] = [];
  const letters: AccessMatrix['form'][] = [];
  const undecided: SurveyedForm['undecided'][number][] = [];
  for (const { surveyed, table } of sheets) {
    const { grid, sheet } = surveyed;
    const { list, extents } = findTables(grid, table, symbols);
    const before = letters.length;
    if (list !== null) {
      readList(grid, list, context);
      letters.push('C');
    }
    for (const extent of extents) {
      const next = extents.flatMap((one) => one.headerRows).filter((row) => row > (extent.rows.at(-1) ?? 0));
      const { block, notes } = readBlock(grid, extent, Math.min(...next));
      refuseDuties(file, block, table, context, surveyed.legend);
      context.notes.push(...notes.filter(({ kind }) => kind !== 'error'));
      for (const { kind, at, seen } of notes) if (kind === 'error') context.doubts.add('label', at, { seen });
      blocks.push(block);
      const side = decideOrientation(block, table, context.doubts);
      if (side === null) undecided.push({ sheet: block.sheet, range: block.range.split('!')[1] ?? null });
      letters.push(side === null ? 'A' : fillBlock(block, side, table?.form ?? null, context));
    }
    if (extents.length > 0 && (table === null || table.range === null))
      for (const { at, seen } of findLeftovers(grid, extents, symbols))
        context.doubts.add('leftover', at, { seen, sheet: sheet.name });
    const kind = sheet.hidden ? ('hidden' as const) : ('ignored' as const);
    if (letters.length === before && surveyed.legend.length === 0)
      context.notes.push({
        kind,
        at: `${sheet.name}!`,
        seen: sheet.name,
        made: '権限の表がないシートのため、読みません',
      });
    else if (sheet.hidden)
      context.notes.push({
        kind,
        at: `${sheet.name}!`,
        seen: sheet.name,
        made: '非表示のシートですが、読み取りました',
      });
  }
  if (letters.length === 0) throw noTable(source);
  const built = context.builder.finish();
  const footnotes = footnoteRows(
    sheets.map(({ surveyed }) => surveyed),
    mapping,
    built.cells,
  );
  const wanted = wantedSymbols(letters, context, built.cells, mapping);
  const used = new Set(built.cells.map(({ cells }) => cells['cell']?.kept ?? ''));
  const isWanted = (symbol: string): boolean =>
    wanted.isWanted(symbol) && (!symbol.startsWith('色:') || used.has(symbol));
  const legend = legendRows(context.legend, mapping, isWanted);
  const above = blocks.flatMap((block) => block.above);
  const tables: MatrixTables = {
    form: letters[0] ?? 'A',
    file,
    sha256,
    meta: metaRow(file, above, mapping),
    legend: [...legend.rows, ...wanted.rows],
    principals: built.principals,
    resources: built.resources,
    cells: footnotes.cells,
    conditions: [...footnotes.rows, ...built.conditions],
    exceptions: [],
    notes: [
      ...context.notes,
      ...context.builder.notes,
      ...legend.notes,
      ...formNotes(
        sheets.map(({ surveyed }) => surveyed),
        blocks,
        context.colours,
        footnotes.used,
      ),
    ],
  };
  return { tables, doubts: context.doubts.texts, undecided };
}

function refuseDuties(
  file: string,
  block: MatrixBlock,
  table: MappedTable | null,
  context: ReturnType<typeof openForm>['context'],
  legend: readonly Parameters<typeof dutySigns>[2][number][],
): void {
  if (table !== null && table.form !== null && table.form !== 'G') return;
  const { duty, entitlement } = dutySigns(block.sheet, block.above, legend);
  const [first] = duty;
  if (first === undefined && table?.form !== 'G') return;
  const seen = [...duty, ...entitlement]
    .map(({ text }) => text)
    .slice(0, 4)
    .join('／');
  if (entitlement.length > 0 && table === null)
    context.doubts.add('dutyOrEntitlement', block.range, { seen, sheet: block.sheet });
  else
    throw new AkashiError('MATRIX_DUTY_TABLE', {
      file,
      at: first?.at ?? block.range,
      seen: first?.text ?? block.sheet,
    });
}

function noTable({ file, sheets }: MatrixFormSource): AkashiError {
  const seen = matrixFormWords.noMarks;
  const problems = joinProblems(
    sheets.map(({ name }) => ({
      ja: say(matrixFormWords.sheetRead, 'ja', { sheet: name, seen }),
      en: say(matrixFormWords.sheetRead, 'en', { sheet: name, seen }),
    })),
  );
  return new AkashiError('MATRIX_NO_TABLE', { file, problems, mapping: mappingFileOf(file) });
}
