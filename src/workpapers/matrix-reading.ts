import type { AccessMatrix, Mapping } from '../engagement/matrix/access-matrix.ts';
import { matcherWords } from '../engagement/matrix/matcher-words.ts';
import { accessWords } from './access-words.ts';
import { cellRange } from './cell-range.ts';
import { levelName } from './level-name.ts';
import type { PaperContext } from './paper-context.ts';
import type { DataRow } from './template-data.ts';

const forms = {
  A: accessWords.formA,
  B: accessWords.formB,
  C: accessWords.formC,
  D: accessWords.formD,
  E: accessWords.formE,
  F: accessWords.formF,
  G: accessWords.formG,
  canonical: accessWords.formCanonical,
} as const;

/** The lists of D-00 that say how the client's matrices were read: form and range, legend, conditions, mappings, exceptions. */
export function matrixReading(context: PaperContext): Readonly<Record<string, readonly DataRow[]>> {
  const { matrices } = context.input.criteria;
  return {
    matrices: matrices.map((one) => matrixLine(one, context)),
    legend: matrices.flatMap((one) => legendLines(one, context)),
    conditions: matrices.flatMap((one) => conditionLines(one, context)),
    mappingCounts: matrices.flatMap((one) => mappingCounts(one, context)),
    mappings: matrices.flatMap((one) => mappingLines(one, context)),
    matrixExceptions: matrices.flatMap((one) =>
      one.exceptions.map((exception) => ({
        file: one.file,
        ...exception,
        levels: levels(exception.levels, context),
        ticket: exception.ticket ?? '',
      })),
    ),
  };
}

function matrixLine({ meta, form, file, notes, ...matrix }: AccessMatrix, { t, document }: PaperContext): DataRow {
  const count = (kind: string): number => notes.filter((note) => note.kind === kind).length;
  return {
    doc: document(meta.docId),
    title: meta.title,
    file,
    form: t(forms[form]),
    range: cellRange(matrix.cells.map(({ at }) => at)),
    version: meta.version,
    approved: [meta.approvedBy ?? '―', meta.approvedAt ?? '―'].join('\n'),
    blank: t(meta.blankMeans === 'none' ? accessWords.blankNone : accessWords.blankUndefined),
    unlisted: t(meta.defaultForUnlistedPrincipals === 'none' ? accessWords.blankNone : accessWords.blankUndefined),
    rows: matrix.principals.length,
    columns: matrix.resources.length,
    cells: matrix.cells.length,
    unclear: matrix.cells.filter(({ levels: read, notApplicable }) => read === null && !notApplicable).length,
    normalised: count('normalised'),
    hidden: count('hidden'),
    struck: count('struck'),
  };
}

function legendLines({ file, legend, cells }: AccessMatrix, context: PaperContext): readonly DataRow[] {
  const { t } = context;
  return legend.map((entry) => ({
    file,
    at: entry.at,
    symbol: entry.symbol === '' ? t(accessWords.empty) : entry.symbol,
    levels: entry.notApplicable ? t(accessWords.notCompared) : levels(entry.levels, context),
    meaning: `${entry.meaning ?? ''}${entry.conditionRequired ? t(accessWords.conditionNeeded) : ''}`,
    cells: cells.filter(({ symbol }) => symbol === entry.symbol).length,
  }));
}

function conditionLines(
  { file, conditions, cells, principals }: AccessMatrix,
  context: PaperContext,
): readonly DataRow[] {
  return conditions.map(({ id, kind, expr, text, evidence, at }) => {
    const keys =
      kind === 'externalId'
        ? Object.keys(expr)
        : Object.entries(expr).map(([key, all]) => `${key} = ${all.join(', ')}`);
    const own = cells.filter((cell) => cell.conditions.includes(id));
    const rows = principals.filter(({ condition }) => condition === id);
    const places = [...own, ...rows].map((one) => one.at);
    return {
      file,
      at,
      id,
      kind: context.t(accessWords[kind]),
      text: [text, ...keys].filter((part) => part !== '').join('\n'),
      evidence: evidence ?? '',
      used: places.length,
      places:
        places.slice(0, 8).join(' ') +
        (places.length > 8 ? ` ${context.t(accessWords.morePlaces, { n: places.length - 8 })}` : ''),
    };
  });
}

const statuses: readonly Mapping['status'][] = ['confirmed', 'auditor', 'candidate'];

function mappingCounts({ file, principals, resources }: AccessMatrix, { t }: PaperContext): readonly DataRow[] {
  return (
    [
      [accessWords.row, principals],
      [accessWords.column, resources],
    ] as const
  ).map(([word, list]) => {
    const of = (status: Mapping['status']): number =>
      list.filter(({ matchers, mapping }) => matchers.length > 0 && mapping.status === status).length;
    const [confirmed = 0, auditor = 0, candidate = 0] = statuses.map(of);
    const unmapped = list.filter(({ matchers }) => matchers.length === 0).length;
    return { file, list: t(word), count: list.length, confirmed, auditor, candidate, unmapped };
  });
}

function mappingLines({ file, principals, resources }: AccessMatrix, { t }: PaperContext): readonly DataRow[] {
  return (
    [
      [accessWords.row, principals],
      [accessWords.column, resources],
    ] as const
  ).flatMap(([word, list]) =>
    list.map(({ id, name, matchers, mapping, at }) => ({
      file,
      list: t(word),
      at,
      id,
      name,
      matchers: matchers.map(matcherWords).join('\n'),
      status: matchers.length === 0 ? t(accessWords.unmapped) : statusOf(mapping, t),
    })),
  );
}

function statusOf({ status, by, at }: Mapping, t: PaperContext['t']): string {
  if (status === 'confirmed' && by !== null) return t(accessWords.confirmedBy, { by, at: at ?? '―' });
  return t(accessWords[status]);
}

function levels(list: AccessMatrix['legend'][number]['levels'], { language, join, t }: PaperContext): string {
  return list.length === 0 ? t(accessWords.noLevel) : join(list.map((level) => levelName(level, language)));
}
