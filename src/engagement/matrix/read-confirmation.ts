import { createHash } from 'node:crypto';
import { AkashiError } from '../../text/akashi-error.ts';
import { confirmationProblems } from '../../text/confirmation-problems.ts';
import type { Language, Text } from '../../text/language.ts';
import { say } from '../../text/say.ts';
import { cellAddress } from '../cell-address.ts';
import { headingKey } from '../heading-key.ts';
import { joinProblems } from '../join-problems.ts';
import { readDay } from '../read-day.ts';
import { readSheets } from '../read-sheets.ts';
import type { Sheet, SheetRow } from '../sheet.ts';
import type { ConfirmationCover } from './confirmation-book.ts';
import { confirmationLayout } from './confirmation-layout.ts';
import type { ConfirmationLine } from './confirmation-lines.ts';

/** The auditee's answer to one line. */
export interface ConfirmationAnswer {
  readonly line: ConfirmationLine;
  /** Null where the line was left empty. */
  readonly answer: (typeof confirmationLayout.answers)[number] | null;
  readonly by: string;
  readonly on: string;
  readonly remark: string;
  readonly at: string;
}

/** A signed confirmation, checked against what was asked. */
export interface ReadConfirmation {
  readonly sha256: string;
  readonly answers: readonly ConfirmationAnswer[];
}

const { columns, answers, lists, sheet: sheetName, cover: coverName } = confirmationLayout;
const columnOf = (key: (typeof columns)[number]['key']): number => columns.findIndex((one) => one.key === key) + 1;

/** Reads the signed answer; a line that is not what was asked, or an answer without name or date, is an error that names the cell. */
export async function readConfirmation(
  path: string,
  file: string,
  cover: ConfirmationCover,
  lines: readonly ConfirmationLine[],
): Promise<ReadConfirmation> {
  const { bytes, sheets } = await readSheets(path, file);
  const problems: Text[] = [];
  const tell = (code: keyof typeof confirmationProblems, data: Readonly<Record<string, unknown>>): void => {
    const line = (language: Language): string => say(confirmationProblems[code], language, data);
    problems.push({ ja: line('ja'), en: line('en') });
  };
  const find = (name: string): Sheet | null => {
    const found = sheets.find((one) => one.kind === 'workbook' && one.name === name) ?? null;
    if (found === null) tell('sheetMissing', { seen: name });
    return found;
  };
  const front = find(coverName);
  const body = find(sheetName);
  if (front !== null) checkCover(front, cover, tell);
  const read = body === null ? [] : readLines(body, lines, tell);
  if (problems.length > 0)
    throw new AkashiError('CONFIRMATION_INVALID', { file, count: problems.length, problems: joinProblems(problems) });
  return { sha256: createHash('sha256').update(bytes).digest('hex'), answers: read };
}

type Tell = (code: keyof typeof confirmationProblems, data: Readonly<Record<string, unknown>>) => void;

function checkCover(sheet: Sheet, cover: ConfirmationCover, tell: Tell): void {
  const wanted: readonly (readonly [string, string])[] = [
    ['業務番号', cover.engagement],
    ['依頼番号', cover.number],
    ['SHA-256', cover.matrixSha256],
  ];
  for (const [name, expected] of wanted) {
    const row = sheet.rows.find(({ cells }) => cells.get(1)?.kept.trim() === name);
    const seen = row?.cells.get(2)?.kept.trim() ?? '';
    const at = row === undefined ? `${sheet.name}!` : cellAddress(sheet, row.number, 2);
    if (seen !== expected) tell('cover', { at, name, seen, expected });
  }
}

function readLines(sheet: Sheet, lines: readonly ConfirmationLine[], tell: Tell): readonly ConfirmationAnswer[] {
  const [head, ...rows] = sheet.rows;
  for (const [index, { heading }] of columns.entries()) {
    const seen = head?.cells.get(index + 1)?.raw ?? '';
    if (headingKey(seen) !== headingKey(heading))
      tell('heading', { at: cellAddress(sheet, head?.number ?? 1, index + 1), seen, expected: heading });
  }
  const byNumber = new Map(lines.map((line) => [line.number, line]));
  const seen = new Set<string>();
  const read = rows.flatMap((row): ConfirmationAnswer[] => {
    const number = textOf(row, 'number');
    const line = byNumber.get(number);
    const at = cellAddress(sheet, row.number, 1);
    if (line === undefined) {
      const words = [...row.cells.values()].map(({ raw }) => raw.trim()).filter((one) => one !== '');
      if (words.length > 0) tell('added', { at, seen: words.join(' | ').slice(0, 80) });
      return [];
    }
    if (seen.has(number)) tell('twice', { at, number });
    seen.add(number);
    checkAsked(sheet, row, line, tell);
    return [readAnswer(sheet, row, line, tell)];
  });
  for (const { number, word } of lines) if (!seen.has(number)) tell('missing', { number, word });
  return read;
}

function textOf(row: SheetRow, key: (typeof columns)[number]['key']): string {
  return (row.cells.get(columnOf(key))?.raw ?? '').trim();
}

function checkAsked(sheet: Sheet, row: SheetRow, line: ConfirmationLine, tell: Tell): void {
  const asked = { list: lists[line.list], word: line.word, at: line.at, object: line.object, kind: line.kind };
  for (const [key, expected] of Object.entries(asked) as [keyof typeof asked, string][]) {
    const column = columnOf(key);
    const cell = row.cells.get(column);
    const at = cellAddress(sheet, row.number, column);
    const name = columns[column - 1]?.heading ?? key;
    if ((cell?.raw ?? '').trim() !== expected.trim()) tell('changed', { at, name, seen: cell?.raw ?? '', expected });
    else if (cell !== undefined && cell.kept !== cell.raw) tell('struck', { at, name });
  }
}

function readAnswer(sheet: Sheet, row: SheetRow, line: ConfirmationLine, tell: Tell): ConfirmationAnswer {
  const kept = (key: (typeof columns)[number]['key']): string => (row.cells.get(columnOf(key))?.kept ?? '').trim();
  const at = (key: (typeof columns)[number]['key']): string => cellAddress(sheet, row.number, columnOf(key));
  const [seen, by, on, remark] = [kept('answer'), kept('by'), kept('on'), kept('remark')];
  const answer = answers.find((one) => one === seen) ?? null;
  const day = readDay(on);
  if (seen === '' && (by !== '' || on !== '')) tell('unanswered', { at: at('answer') });
  if (seen !== '' && answer === null) tell('answer', { at: at('answer'), seen });
  if (answer !== null && by === '') tell('by', { at: at('by') });
  if (answer !== null && day === null) tell('on', { at: at('on'), seen: on });
  if (answer === '確認済' && line.kind === '候補なし') tell('nothing', { at: at('answer') });
  return { line, answer, by, on: day ?? '', remark, at: at('answer') };
}
