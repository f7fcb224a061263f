import { foldWidth } from '../../fold-width.ts';
import { footnoteMark } from '../../matrix/footnote-mark.ts';
import type { FlowStatement } from './flow-statement.ts';
import { readFlowDetails } from './read-flow-details.ts';
import { splitVerdict } from './split-verdict.ts';

const mark = /※\s?\d{0,3}|[(（[]?\s?注\s?\d{1,3}\s?[)）\]]?|(?<![\w*])\*\d{1,2}(?!\d)|[¹²³⁴-⁹]+/gu;
const longest = 2000;
/** What is written in ten thousand cells is read once. */
const known = new Map<string, readonly FlowStatement[]>();
const remembered = 2000;

/** Reads a cell of a zone matrix (`○(443)`, `443,8443/tcp`, `△(VPN)`, `×`), one statement per line that has a sign of its own; empty for an empty cell. */
export function readStatements(raw: string): readonly FlowStatement[] {
  const before = known.get(raw);
  if (before !== undefined) return before;
  const read = statementsOf(raw);
  if (known.size >= remembered) known.clear();
  known.set(raw, read);
  return read;
}

function statementsOf(raw: string): readonly FlowStatement[] {
  const marks = [...raw.slice(0, longest).matchAll(mark)].map(([found]) => footnoteMark(found));
  const text = foldWidth(raw.slice(0, longest).replace(mark, ' ')).trim();
  if (text === '' && marks.length === 0) return [];
  return pieces(text).map((piece) => readOne(piece, marks));
}

/** Lines with a sign of their own say something of their own; all others belong to the line before. */
function pieces(text: string): readonly string[] {
  const found: string[] = [];
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (line === '') continue;
    const last = found.at(-1);
    const hasSign = (one: string): boolean => splitVerdict(one).symbol !== '';
    // A sign alone in the first line speaks for the lines below it.
    const isOwn = last === undefined || (hasSign(line) && hasSign(last) && splitVerdict(last).rest !== '');
    if (isOwn) found.push(line);
    else found[found.length - 1] = `${last}\n${line}`;
  }
  return found.length === 0 ? [''] : found;
}

function readOne(text: string, marks: readonly string[]): FlowStatement {
  const { verdict, symbol, rest } = splitVerdict(text);
  const details = readFlowDetails(rest);
  const isBare = symbol === '' && details.ports === undefined && !details.isRest;
  const own = { symbol: isBare ? text.slice(0, 80) : symbol, marks, ...details };
  if (!isBare) return { verdict, ...own };
  // Words that are neither sign nor port: nothing is allowed or forbidden by them.
  return { ...own, verdict: text === '' ? 'none' : 'unknown', unclear: null };
}
