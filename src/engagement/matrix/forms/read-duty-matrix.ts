import { AkashiError } from '../../../text/akashi-error.ts';
import type { ImportNote } from '../../client-document.ts';
import { joinProblems } from '../../join-problems.ts';
import type { MappingDocument } from '../mapping-file.ts';
import { mappingFileOf } from '../mapping-file-of.ts';
import { normaliseSymbol } from '../normalise-symbol.ts';
import { decideOrientation } from './decide-orientation.ts';
import { dutySigns } from './duty-signs.ts';
import { findLeftovers } from './find-leftovers.ts';
import { findTables } from './find-tables.ts';
import type { MatrixFormSource } from './matrix-form-source.ts';
import { nameEntries } from './name-entries.ts';
import { openForm } from './open-form.ts';
import { readBlock } from './read-block.ts';

/** Which part a duty has in a business process: the client's mark, and what its legend calls it. */
export interface DutyAssignment {
  readonly duty: string;
  readonly process: string;
  readonly symbol: string;
  /** 主担当, 副担当, 承認 …; null for a mark that no legend explains. */
  readonly part: string | null;
  readonly raw: string;
  readonly at: string;
}

/** A table of duties (form G, DOC-02): who does what in which process. It grants nothing and is compared with no permission. */
export interface DutyMatrix {
  readonly file: string;
  readonly sha256: string;
  readonly duties: readonly { readonly name: string; readonly at: string }[];
  readonly processes: readonly { readonly name: string; readonly at: string }[];
  readonly assignments: readonly DutyAssignment[];
  readonly notes: readonly ImportNote[];
}

/**
 * Reads the tables of a file that their title, sheet or legend calls duties, or that the mapping file calls form G; null where none is.
 * What could be read in more than one way is an error that names the cells; every mark that was changed or that no legend explains is noted.
 */
export function readDutyMatrix(source: MatrixFormSource, mapping: MappingDocument | null): DutyMatrix | null {
  const { file, sha256 } = source;
  const { sheets, context, symbols } = openForm(source, mapping);
  const duties = new Map<string, string>();
  const processes = new Map<string, string>();
  const assignments: DutyAssignment[] = [];
  for (const { surveyed, table } of sheets) {
    const { extents } = findTables(surveyed.grid, table, symbols);
    const before = assignments.length;
    for (const extent of extents) {
      const next = extents.flatMap((one) => one.headerRows).filter((row) => row > (extent.rows.at(-1) ?? 0));
      const { block, notes } = readBlock(surveyed.grid, extent, Math.min(...next));
      if (table?.form !== 'G' && dutySigns(block.sheet, block.above, surveyed.legend).duty.length === 0) {
        const made = '職務の分担を示す表と分からないため、読みません';
        context.notes.push({ kind: 'ignored', at: block.range, seen: block.sheet, made });
        continue;
      }
      context.notes.push(...notes);
      const side = decideOrientation(block, table, context.doubts);
      const byRow = side !== 'columns';
      const who = nameEntries(byRow ? block.rows : block.columns, [], 'principal');
      const what = nameEntries(byRow ? block.columns : block.rows, [], 'resource');
      for (const { word, at } of who) if (word !== '' && !duties.has(word)) duties.set(word, at);
      for (const { word, at } of what) if (word !== '' && !processes.has(word)) processes.set(word, at);
      for (const duty of who) {
        for (const process of what) {
          const cell = byRow ? block.cells[duty.index]?.[process.index] : block.cells[process.index]?.[duty.index];
          if (cell === undefined || cell === null || cell.kept.trim() === '') continue;
          const { symbol } = normaliseSymbol(cell.kept);
          const { at, raw } = cell;
          if (symbol !== raw) context.notes.push({ kind: 'normalised', at, seen: raw, made: symbol });
          const line = context.legend.find((one) => one.colour === '' && normaliseSymbol(one.symbol).symbol === symbol);
          const part = line === undefined ? null : line.meaning;
          if (part === null)
            context.notes.push({
              kind: 'unmatched',
              at,
              seen: raw,
              made: '凡例にない記号のため、担当の区分は分かりません',
            });
          assignments.push({ duty: duty.word, process: process.word, symbol, part, raw, at });
        }
      }
    }
    if (assignments.length > before)
      for (const { at, seen } of findLeftovers(surveyed.grid, extents, symbols))
        context.doubts.add('leftover', at, { seen, sheet: surveyed.sheet.name });
  }
  if (context.doubts.texts.length > 0) {
    const problems = joinProblems(context.doubts.texts);
    const count = context.doubts.texts.length;
    throw new AkashiError('MATRIX_UNCLEAR', { file, count, problems, mapping: mappingFileOf(file) });
  }
  if (assignments.length === 0) return null;
  const listed = (names: ReadonlyMap<string, string>) => [...names].map(([name, at]) => ({ name, at }));
  return { file, sha256, duties: listed(duties), processes: listed(processes), assignments, notes: context.notes };
}
