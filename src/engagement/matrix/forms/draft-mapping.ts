import type { DocumentRow } from '../../client-document.ts';
import { findWord } from '../find-word.ts';
import type { MappingDraft } from '../mapping-draft.ts';
import type { MappedPrincipal, MappedResource, MappingFile } from '../mapping-file.ts';
import { mappingFileSchema } from '../mapping-file-schema.ts';
import type { MatrixTables } from '../matrix-tables.ts';
import { matrixWords } from '../matrix-words.ts';
import { normaliseSymbol } from '../normalise-symbol.ts';
import { parseLevels } from '../parse-levels.ts';
import type { SurveyedForm } from './survey-form.ts';
import { wordKey } from './word-key.ts';

/** A mapping file for a matrix as it was surveyed: what an earlier file says is kept, every further word is added without a counterpart. */
export function draftMapping(survey: SurveyedForm, earlier: MappingFile | null): MappingDraft {
  const { tables, doubts, undecided } = survey;
  const mapping: MappingFile = {
    ...(earlier ?? mappingFileSchema.parse({ matrix: tables.file })),
    matrix: tables.file,
    matrixSha256: tables.sha256,
    principals: merge(earlier?.principals ?? [], tables.principals, principalOf),
    resources: merge(earlier?.resources ?? [], tables.resources, resourceOf),
  };
  return { mapping, questions: doubts.map(({ ja }) => ja), symbols: unexplained(tables), undecided };
}

/** The words of the sheet in its order, each as the earlier file has it; words that are no longer there come last. */
function merge<T extends MappedPrincipal | MappedResource>(
  earlier: readonly T[],
  rows: readonly DocumentRow[],
  make: (row: DocumentRow, stated: readonly DocumentRow[]) => T,
): T[] {
  const ids = [...new Set(rows.map((row) => textOf(row, 'id')))];
  const kept = new Set<T>();
  const made: T[] = [];
  for (const id of ids) {
    const own = rows.filter((row) => textOf(row, 'id') === id);
    const known = earlier.find((entry) => entry.id === id);
    const [first] = own;
    if (known !== undefined) kept.add(known);
    if (known !== undefined) made.push(known);
    else if (first !== undefined) made.push(make(first, own));
  }
  return [...made, ...earlier.filter((entry) => !kept.has(entry))];
}

function textOf(row: DocumentRow, key: string): string {
  return row.cells[key]?.text ?? '';
}

const orNull = (text: string): string | null => (text === '' ? null : text);

function headOf(row: DocumentRow) {
  return {
    ...{ word: textOf(row, 'name'), at: row.at, id: textOf(row, 'id'), none: false, match: [] },
    mapping: { status: '候補' as const, by: null, at: null },
  };
}

function principalOf(row: DocumentRow, stated: readonly DocumentRow[]): MappedPrincipal {
  const kind = findWord(matrixWords.principalKinds, textOf(row, 'kind'));
  const day = (key: string): string | null => (/^\d{4}-\d{2}-\d{2}$/.test(textOf(row, key)) ? textOf(row, key) : null);
  return {
    ...headOf(row),
    kind: kind ?? 'role',
    ...{ employeeNo: orNull(textOf(row, 'employeeNo')), duty: null, condition: null },
    ...{ contract: orNull(textOf(row, 'contract')), validFrom: day('validFrom'), validTo: day('validTo') },
    candidates: stated.flatMap((one) => {
      const by = findWord(matrixWords.principalMatchers, textOf(one, 'matchBy'));
      return by === null ? [] : [{ by, ...statedOf(one) }];
    }),
  };
}

function resourceOf(row: DocumentRow, stated: readonly DocumentRow[]): MappedResource {
  const target = findWord(matrixWords.targets, textOf(row, 'target'));
  return {
    ...headOf(row),
    ...{ target, dataClass: null, actions: null, levelProfile: null },
    candidates: stated.flatMap((one) => {
      const by = findWord(matrixWords.resourceMatchers, textOf(one, 'matchBy'));
      return by === null ? [] : [{ by, ...statedOf(one) }];
    }),
  };
}

function statedOf(row: DocumentRow) {
  return { value: textOf(row, 'matchValue'), account: orNull(textOf(row, 'account')), reason: 'マトリクスの記載' };
}

/** Symbols in cells that the legend does not explain, or not in words that name levels. */
function unexplained(tables: MatrixTables): MappingDraft['symbols'] {
  const known = new Set(
    tables.legend
      .filter((row) => parseLevels(textOf(row, 'levels')).kind === 'levels')
      .map((row) => wordKey(normaliseSymbol(textOf(row, 'symbol')).whole)),
  );
  const found = new Map<string, string[]>();
  for (const { at, cells } of tables.cells) {
    const { symbol, whole } = normaliseSymbol(cells['cell']?.kept ?? '');
    if (symbol === '' || known.has(wordKey(symbol)) || known.has(wordKey(whole))) continue;
    for (const part of symbol.split(/[・/,、]/).map((one) => one.trim()))
      if (part !== '' && !known.has(wordKey(part))) found.set(part, [...(found.get(part) ?? []), at]);
  }
  return [...found].map(([symbol, at]) => ({ symbol, at })).sort((a, b) => (a.symbol < b.symbol ? -1 : 1));
}
