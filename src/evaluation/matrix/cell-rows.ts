import type { Closed } from '../../access/closed.ts';
import type { MatrixPrincipal } from '../../engagement/matrix/access-matrix.ts';
import { makeRow } from '../make-row.ts';
import type { Row } from '../row.ts';
import type { Draft } from '../rule.ts';
import { accessHead } from './access-head.ts';
import { adminRow } from './admin-row.ts';
import { applyMatrixException } from './apply-matrix-exception.ts';
import { askersOfRow } from './askers-of-row.ts';
import { cellEvidence } from './cell-evidence.ts';
import { cellFound } from './cell-found.ts';
import { cellGaps } from './cell-gaps.ts';
import { cellQualifiers } from './cell-qualifiers.ts';
import { cellRequirement } from './cell-requirement.ts';
import { type CellVerdict, cellVerdicts } from './cell-verdicts.ts';
import type { ColumnAsk } from './column-asks.ts';
import { expectedOf } from './expected-of.ts';
import type { MatrixContext } from './matrix-context.ts';
import { openColumn } from './open-column.ts';
import { unusedGrant } from './unused-grant.ts';
import { type CellQuestion, type Weighed, weighCell } from './weigh-cell.ts';

/** A cell on one platform with what it turned out to be. */
export interface JudgedCell {
  readonly question: CellQuestion;
  readonly weighed: Weighed;
  readonly verdicts: readonly CellVerdict[];
  /** What was not read and could change the word. */
  readonly gaps: readonly Closed[];
}

/** All cells of one row of the matrix, platform by platform; what a full administrator has too much is told in one row (case A-06). */
export function* cellRows(row: MatrixPrincipal, context: MatrixContext): Iterable<Row> {
  const { input, matrix, principals } = context;
  const match = principals.rows.get(row.id);
  if (match === undefined || match.isEmptyGroup) return;
  const askers = askersOfRow(row, match, input.world, input.engine);
  const outside = askers.filter(({ account }) => account === null);
  const platforms = platformsOf(row, context);
  const staffed = new Set(askers.map(({ account }) => account));
  const homeless = (ask: ColumnAsk): boolean => ask.account !== null && !staffed.has(ask.account);
  for (const platform of platforms) {
    const account = platform.replace(/^aws:/, '');
    const own = askers.filter((one) => one.account === account);
    const isFirst = platform === platforms[0];
    const judged: JudgedCell[] = [];
    for (const column of matrix.resources) {
      const open = openColumn(row, column, platform, context);
      if (open === 'skip') continue;
      if (open !== null) {
        yield open;
        continue;
      }
      const all = context.asks.get(column.id) ?? [];
      const here = own.length > 0 ? all : all.filter((ask) => ask.account === account);
      if (own.length === 0 && here.length === 0) continue;
      const question: CellQuestion = {
        matrix,
        row,
        column,
        expected: expectedOf(matrix, row, column, input.asOf),
        askers: [...own, ...outside],
        asks: here,
        due: here.filter((ask) => ask.account === null || ask.account === account || (isFirst && homeless(ask))),
        others:
          isFirst && here.some(homeless)
            ? askers.filter((one) => one.account !== account && !outside.includes(one))
            : [],
      };
      const cell = judgeCell(question, account, context);
      // Objects in accounts where the row has principals of its own are compared there; here only what is too much is told.
      const elsewhere = question.due.length === 0 && here.length > 0;
      if (!elsewhere || cell.verdicts.some(({ result }) => result === 'MISMATCH')) judged.push(cell);
    }
    const admin = judged.filter(({ verdicts }) => verdicts.some(({ levels }) => levels.includes('ADM')));
    const [summary] = admin.length > 0 ? [adminRow(row, platform, admin, context)] : [];
    if (summary !== undefined) yield summary;
    for (const cell of judged) if (!admin.includes(cell)) yield* rowsOf(cell, platform, context);
  }
}

function platformsOf(row: MatrixPrincipal, { input, principals, asks }: MatrixContext): readonly string[] {
  const match = principals.rows.get(row.id);
  const arns = new Set(match?.principals);
  const accounts = new Set(input.world.principals.filter(({ arn }) => arns.has(arn)).map(({ account }) => account));
  for (const { account } of match?.unprovisioned ?? []) accounts.add(account);
  if ((match?.outside.length ?? 0) > 0)
    for (const ask of [...asks.values()].flat()) if (ask.account !== null) accounts.add(ask.account);
  return input.platforms.filter((platform) => accounts.has(platform.replace(/^aws:/, '')));
}

function judgeCell(question: CellQuestion, account: string, context: MatrixContext): JudgedCell {
  const weighed = weighCell(question, context.input);
  const { row, column } = question;
  const tied = context.resources.multi.some(
    ({ columns, principals }) => columns.includes(column.id) && principals.includes(row.id),
  );
  const gaps = cellGaps(question, weighed, context, account);
  const verdicts = cellVerdicts(question, weighed, gaps);
  const doubtful = row.mapping.status !== 'confirmed' || column.mapping.status !== 'confirmed';
  const decided = verdicts.some(({ result }) => result === 'MATCH' || result === 'MISMATCH');
  const [first] = verdicts;
  if (first === undefined || !decided || !(tied || doubtful)) return { question, weighed, verdicts, gaps };
  const reason = tied ? 'MULTI_MATCH' : 'MAPPING_UNCONFIRMED';
  return { question, weighed, verdicts: [{ ...first, result: 'INDETERMINATE', reason }], gaps };
}

function* rowsOf(
  { question, weighed, verdicts, gaps }: JudgedCell,
  platform: string,
  context: MatrixContext,
): Iterable<Row> {
  const { input } = context;
  const { row, column } = question;
  const unused = unusedGrant(weighed.grants, input);
  for (const [index, verdict] of verdicts.entries()) {
    const draft: Draft = {
      object: { kind: 'matrix-cell', id: `${context.prefix}${row.id}|${column.id}` },
      result: verdict.result,
      reason: verdict.reason,
      found: cellFound(question, weighed, verdict, unused, input),
      qualifiers: cellQualifiers(question, weighed, verdict, gaps, unused, input),
      evidence: cellEvidence(question, weighed, verdict, input.world),
    };
    const grave = verdict.levels.some((level) => 'PSE'.includes(level) || level === 'ADM');
    const id = index === 0 ? 'ACM-CELL' : `ACM-CELL/${verdict.reason}`;
    const head = accessHead(id, context, cellRequirement(question), grave ? 'H' : 'M');
    const made = makeRow(head, { platform, region: 'global' }, draft);
    yield applyMatrixException(made, { principal: row.id, resource: column.id, levels: verdict.levels }, context);
  }
}
