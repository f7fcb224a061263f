import { normaliseSymbol } from '../normalise-symbol.ts';
import type { FormContext } from './form-context.ts';
import type { StatedCell } from './table-builder.ts';
import { wordKey } from './word-key.ts';

/** One operation of one principal on one thing: its heading (or word), and the mark that allows it or not. */
export interface StatedOperation {
  readonly operation: string;
  readonly operationAt: string;
  readonly cell: StatedCell;
}

const yes: ReadonlySet<string> = new Set(['○', '✓', '●', '可', '有', 'あり', '有り', '許可', 'yes', 'y', '可能']);
const no: ReadonlySet<string> = new Set(['×', '－', '', '不可', '無', 'なし', '無し', '禁止', 'no', 'n', 'x']);

/** Joins the operations that are allowed into one cell (`参照・登録`); a footnote of one of them counts for the whole cell. */
export function joinOperations(operations: readonly StatedOperation[], context: FormContext): StatedCell | null {
  const [first] = operations;
  if (first === undefined) return null;
  const granted: StatedOperation[] = [];
  const marks = new Map<string, StatedCell>();
  const byName = new Map<string, { allowed: boolean; at: string; seen: string }>();
  for (const one of operations) {
    const { symbol, marks: notes } = normaliseSymbol(one.cell.kept);
    const allowed = isAllowed(symbol, one.cell.at, context);
    if (allowed === null) continue;
    const before = byName.get(wordKey(one.operation));
    if (before !== undefined && before.allowed !== allowed)
      context.doubts.add('grantTwice', [before.at, one.cell.at], {
        seen: `${before.seen}／${one.cell.kept || '空欄'}`,
      });
    byName.set(wordKey(one.operation), { allowed, at: one.cell.at, seen: one.cell.kept || '空欄' });
    if (!allowed || before?.allowed === true) continue;
    granted.push(one);
    for (const mark of notes) marks.set(mark, one.cell);
    const used = context.operations.get(wordKey(one.operation));
    if (used === undefined)
      context.operations.set(wordKey(one.operation), { word: one.operation, at: [one.operationAt] });
    else if (!used.at.includes(one.operationAt)) used.at.push(one.operationAt);
  }
  const signs = new Set(operations.map(({ cell }) => normaliseSymbol(cell.kept).symbol).filter((sign) => sign !== ''));
  const none = signs.size === 0 ? '' : signs.size === 1 && signs.has('－') ? '－' : '×';
  const words = granted.map(({ operation }) => operation);
  for (const [mark, cell] of marks) {
    if (granted.length > 1)
      context.notes.push({
        kind: 'ambiguous',
        at: cell.at,
        seen: cell.raw,
        made: `注記 ${mark} は一部の操作だけに付いていますが、この機能の権限全体の条件として扱います`,
      });
  }
  const text = granted.length === 0 ? none : words.join('・') + [...marks.keys()].join('');
  const at = granted[0]?.cell.at ?? first.cell.at;
  const made = operations.map(({ operation, cell }) => `${operation}=${cell.raw.trim() || '空欄'}`).join('、');
  const conditions = granted.flatMap(({ cell }) => cell.conditions);
  const remark = [...new Set(granted.map(({ cell }) => cell.remark).filter((one) => one !== ''))].join(' ');
  return { raw: text === '' ? '' : made, kept: text, at, conditions, remark };
}

/** ○ and × say whether; what any other mark says stands in the legend (levels none: not allowed; 許可: allowed). */
function isAllowed(symbol: string, at: string, context: FormContext): boolean | null {
  const key = wordKey(symbol);
  const line = context.legend.find(
    (one) => one.colour === '' && wordKey(normaliseSymbol(one.symbol).symbol) === key && key !== '',
  );
  const meaning = line === undefined ? '' : wordKey(line.meaning).replace(/(する|します|です|アクセス|利用|操作)/g, '');
  if (yes.has(meaning) || meaning.startsWith('許可')) return true;
  if (line !== undefined && no.has(meaning)) return false;
  if (yes.has(key)) return line === undefined || /可|許/.test(meaning) ? true : doubt(symbol, at, context);
  if (no.has(key)) return false;
  return doubt(symbol, at, context);
}

function doubt(symbol: string, at: string, context: FormContext): null {
  context.doubts.add('grant', at, { seen: symbol });
  return null;
}
