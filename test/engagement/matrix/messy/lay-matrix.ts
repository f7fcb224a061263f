import type { Noise } from './noise.ts';
import { Paper } from './paper.ts';
import type { Truth } from './truths.ts';

interface Property {
  readonly heading: string;
  readonly values: readonly string[];
  readonly merged?: boolean;
}

/** Lays a truth out as sheets, with noise. */
export function layMatrix(truth: Truth, noise: Noise): readonly Paper[] {
  const main = new Paper(truth.form === 'C' ? '権限台帳' : '権限表');
  const papers = [main];
  const legendSheet = noise.legend === 'sheet' ? new Paper('凡例') : null;
  if (noise.others) {
    const history = new Paper('改訂履歴');
    for (const [n, line] of [
      ['版', '日付', '内容'],
      ['1.0', '2025-04-01', '初版'],
      ['3.2', '2026-01-15', '権限の見直し'],
    ].entries())
      for (const [m, text] of line.entries()) history.put(n + 2, m + 2, text);
    papers.push(history);
  }
  const left = noise.offset ? 4 : 2;
  let row = layTop(main, noise, left);
  if (noise.legend === 'above') row = layLegend(main, truth, noise, row, left, false) + 2;
  const start = row;
  const end = truth.form === 'C' ? layList(main, truth, noise, row, left) : layGrids(main, truth, noise, row, left);
  row = end.row + 2;
  if (noise.legend === 'right') layLegend(main, truth, noise, start, end.column + 2, false);
  else if (noise.legend === 'cell') {
    main.put(row, left, `凡例　${truth.legend.map(([symbol, meaning]) => `${symbol}：${meaning}`).join('　')}`);
    row += 2;
  } else if (noise.legend === 'row') {
    main.put(row, left, '凡例');
    for (const [n, [symbol, meaning]] of truth.legend.entries()) {
      main.put(row, left + 1 + n * 2, symbol);
      main.put(row, left + 2 + n * 2, meaning);
    }
    row += 2;
  } else if (legendSheet !== null) {
    layLegend(legendSheet, truth, noise, 2, 2, true);
    papers.push(legendSheet);
  } else if (noise.legend !== 'above') row = layLegend(main, truth, noise, row, left, false) + 2;
  for (const [mark, text] of truth.footnotes) {
    if (noise.footnotes === 'apart') {
      main.put(row, left, mark);
      main.put(row, left + 1, text);
    } else main.put(row, left, `${footnote(mark, noise)}　${text}`);
    row += 1;
  }
  return papers;
}

function footnote(mark: string, { footnotes }: Noise): string {
  const number = mark.slice(1);
  if (footnotes === '*') return `*${number}`;
  if (footnotes === '注') return `（注${number}）`;
  return footnotes === '※１' ? '※１' : mark;
}

function layTop(paper: Paper, noise: Noise, left: number): number {
  let row = noise.offset ? 3 : 1;
  if (noise.title) {
    paper.put(row, left, 'アクセス権限一覧表');
    paper.merge(row, left, row, left + 5);
    paper.put(row + 1, left, '版数：3.2');
    paper.put(row + 1, left + 2, '承認日');
    paper.put(row + 1, left + 3, '2026-01-15');
    for (const [n, text] of ['承認', '審査', '作成'].entries()) paper.put(row + 2, left + 3 + n, text);
    for (const [n, text] of ['佐々木', '田中', '高橋'].entries()) paper.put(row + 3, left + 3 + n, text);
    row += 5;
  }
  if (noise.revisions) {
    for (const [n, line] of [
      ['改訂履歴'],
      ['版', '改訂日', '改訂内容', '承認者'],
      ['3.1', '2025-10-01', '在庫を追加', '佐々木'],
      ['3.2', '2026-01-15', '監査を追加', '佐々木'],
    ].entries())
      for (const [m, text] of line.entries()) paper.put(row + n, left + m, text);
    row += 5;
  }
  return row + 1;
}

const yellow = 'FFFF99';

function layLegend(paper: Paper, truth: Truth, noise: Noise, row: number, column: number, bare: boolean): number {
  let at = row;
  if (bare) {
    paper.put(at, column, '記号');
    paper.put(at, column + 1, '意味');
  } else paper.put(at, column, '【凡例】');
  for (const [symbol, meaning] of truth.legend) {
    at += 1;
    paper.put(at, column, symbol === noise.painted ? { fill: yellow } : mark(symbol, noise));
    paper.put(at, column + 1, meaning);
  }
  return at;
}

function mark(text: string, noise: Noise): string {
  let made = text;
  for (const [from, to] of Object.entries(noise.marks ?? {})) made = made.replaceAll(from, to);
  if (noise.wide) made = made.replace(/[A-Za-z/]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
  return made;
}

function name(text: string, noise: Noise): string {
  if (noise.wide) return text.replace(/[A-Za-z0-9]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
  return noise.spaced && /^\p{Script=Han}{2,4}$/u.test(text) ? [...text].join('　') : text;
}

function axes(truth: Truth, noise: Noise): { readonly who: readonly Property[]; readonly what: readonly Property[] } {
  const who: Property[] = truth.principalHeadings.map((heading, n) => ({
    heading,
    values: truth.principals.map(({ word, beside }) =>
      name(n === truth.principalHeadings.length - 1 ? word : (beside?.[n] ?? ''), noise),
    ),
  }));
  if (noise.departments)
    who.unshift({
      heading: '部門',
      values: truth.principals.map((_, n) => (n < 2 ? '第一部' : '第二部')),
      merged: true,
    });
  if (noise.numbers) who.unshift({ heading: 'No', values: truth.principals.map((_, n) => String(n + 1)) });
  const operations = truth.form === 'F' ? (truth.operations ?? []) : null;
  const spread = <T>(list: readonly T[]): T[] =>
    operations === null ? [...list] : list.flatMap((one) => operations.map(() => one));
  const what: Property[] = [];
  const upper = noise.transposed ? '大分類' : '';
  if (noise.over)
    what.push({ heading: '', values: spread(truth.resources.map(() => truth.resourceHeading)), merged: true });
  if (noise.groups)
    what.push({
      heading: upper,
      values: spread(truth.resources.map(({ group }) => group ?? '対象')),
      merged: noise.groups === 'merged',
    });
  what.push({
    heading: truth.resourceHeading,
    values: spread(truth.resources.map(({ word }) => name(word, noise))),
    merged: operations !== null,
  });
  if (operations !== null)
    what.push({
      heading: noise.transposed ? '操作' : '',
      values: truth.resources.flatMap(() => operations.map((one) => one)),
    });
  if (truth.resources.some(({ account }) => account !== undefined))
    what.push({
      heading: noise.transposed ? 'アカウントID' : '',
      values: truth.resources.map(({ account }) => account ?? ''),
    });
  return { who, what };
}

/** The marks of a pair; of form F one per operation. */
function marksOf(cell: string, form: Truth['form']): readonly string[] {
  return form === 'F' || form === 'C' ? [...cell.matchAll(/.(?:※\d)?/gu)].map(([one]) => one) : [cell];
}

function layGrids(
  paper: Paper,
  truth: Truth,
  noise: Noise,
  top: number,
  left: number,
): { row: number; column: number } {
  const { who, what } = axes(truth, noise);
  const width = truth.form === 'F' ? (truth.operations ?? []).length : 1;
  const body = truth.cells.map((line) => line.flatMap((cell) => marksOf(cell, truth.form)));
  const parts =
    noise.split === 'columns'
      ? [
          [0, width],
          [width, truth.resources.length * width],
        ]
      : [[0, truth.resources.length * width]];
  const lines =
    noise.split === 'rows'
      ? [
          [0, 1],
          [1, truth.principals.length],
        ]
      : [[0, truth.principals.length]];
  let row = top;
  let column = left;
  for (const [from = 0, to = 0] of parts) {
    for (const [first = 0, last = 0] of lines) {
      const cut = (properties: readonly Property[], a: number, b: number): Property[] =>
        properties.map((one) => ({ ...one, values: one.values.slice(a, b) }));
      const cells = body.slice(first, last).map((line) => line.slice(from, to));
      const own = { who: cut(who, first, last), what: cut(what, from, to) };
      const end = noise.transposed
        ? layGrid(
            paper,
            noise,
            row,
            left,
            own.what,
            own.who,
            cells[0]?.map((_, n) => cells.map((line) => line[n] ?? '')) ?? [],
          )
        : layGrid(paper, noise, row, left, own.who, own.what, cells);
      row = end.row + 3;
      column = Math.max(column, end.column);
    }
  }
  return { row: row - 3, column };
}

function layGrid(
  paper: Paper,
  noise: Noise,
  top: number,
  left: number,
  rows: readonly Property[],
  columns: readonly Property[],
  cells: readonly (readonly string[])[],
): { row: number; column: number } {
  const firstColumn = left + rows.length;
  const aside = firstColumn + (cells[0]?.length ?? 0);
  const leaf = top + columns.length - 1;
  for (const [n, { values, merged }] of columns.entries())
    putRun(paper, values, merged === true, noise.groups === 'once', (index) => [top + n, firstColumn + index]);
  const named = noise.transposed && columns.length > 1;
  if (named)
    for (const [n, { heading }] of columns.entries())
      paper.put(top + n, firstColumn - 1, heading === '' ? undefined : heading);
  else
    for (const [n, { heading }] of rows.entries()) {
      paper.put(top, left + n, heading === '' ? undefined : heading);
      if (columns.length > 1) paper.merge(top, left + n, leaf, left + n);
    }
  let row = leaf;
  const placed: number[] = [];
  for (const [n, line] of cells.entries()) {
    if (noise.blank && n > 0) row += 1;
    if (noise.sections && n === 1) {
      row += 1;
      paper.put(row, left, '【第二グループ】');
    }
    row += 1;
    placed.push(row);
    for (const [m, cell] of line.entries()) {
      const shown = noise.ditto && n > 0 && cell !== '' && cell === cells[n - 1]?.[m] ? '〃' : written(cell, noise);
      if (cell !== '' && cell === noise.painted) paper.put(row, firstColumn + m, { fill: yellow });
      else paper.put(row, firstColumn + m, shown === '' ? undefined : shown);
      if (noise.stripes && n % 2 === 1) paper.put(row, firstColumn + m, { fill: 'D9E1F2' });
    }
    if (noise.comments && n === 0) paper.put(row, firstColumn, { comment: '来期に見直し予定' });
    if (noise.remarks) paper.put(row, aside, n === 0 ? '共用端末を使用' : undefined);
    if (noise.dates) paper.put(row, aside, { value: new Date(Date.UTC(2026, 2, 31)), format: 'yyyy/m/d' });
    if (noise.hidden === 'row' && n === 1) paper.hiddenRows.add(row);
  }
  if (noise.remarks) paper.put(leaf, aside, '備考');
  if (noise.dates) paper.put(leaf, aside, '有効期限');
  for (const [n, { values, merged }] of rows.entries())
    putRun(paper, values, merged === true && !noise.blank && !noise.sections, false, (index) => [
      placed[index] ?? 0,
      left + n,
    ]);
  if (noise.hidden === 'column') paper.hiddenColumns.add(firstColumn);
  if (noise.struck) {
    row += 1;
    for (const [n] of rows.entries())
      paper.put(row, left + n, { value: n === 0 && rows.length > 1 ? 'E0999' : '退職者', struck: true });
    for (const [m] of (cells[0] ?? []).entries()) paper.put(row, firstColumn + m, { value: '○', struck: true });
  }
  if (noise.totals) {
    row += 1;
    paper.put(row, firstColumn - 1, '合計');
    for (const [m] of (cells[0] ?? []).entries()) paper.put(row, firstColumn + m, 2);
  }
  return { row, column: noise.remarks || noise.dates ? aside : aside - 1 };
}

function written(cell: string, noise: Noise): string {
  const found = /^(.*?)(※\d)?$/u.exec(cell);
  return mark(found?.[1] ?? '', noise) + (found?.[2] === undefined ? '' : footnote(found[2], noise));
}

/** Values in a line; equal neighbours are one merged cell, or written once. */
function putRun(
  paper: Paper,
  values: readonly string[],
  merged: boolean,
  once: boolean,
  place: (index: number) => readonly [number, number],
): void {
  for (let from = 0; from < values.length; ) {
    let to = from;
    while ((merged || once) && to + 1 < values.length && values[to + 1] === values[from]) to += 1;
    const [top, left] = place(from);
    const [bottom, right] = place(to);
    paper.put(top, left, values[from] === '' ? undefined : values[from]);
    if (merged) paper.merge(top, left, bottom, right);
    from = to + 1;
  }
}

/** Form C: one line, one permission. */
function layList(paper: Paper, truth: Truth, noise: Noise, top: number, left: number): { row: number; column: number } {
  const headings = [
    ...truth.principalHeadings,
    truth.resourceHeading,
    '権限区分',
    '操作可否',
    ...(noise.remarks ? ['備考'] : []),
    ...(noise.dates ? ['有効期限'] : []),
  ];
  for (const [n, text] of headings.entries()) paper.put(top, left + n, text);
  let row = top;
  for (const [p, { word }] of truth.principals.entries()) {
    for (const [r, resource] of truth.resources.entries()) {
      for (const [o, cell] of marksOf(truth.cells[p]?.[r] ?? '', 'C').entries()) {
        if (noise.blank && r + o === 0 && p > 0) row += 1;
        if (noise.sections && r + o === 0 && p > 0) {
          row += 1;
          paper.put(row, left, '【第二グループ】');
        }
        row += 1;
        const ditto = noise.ditto && r + o > 0;
        paper.put(row, left, ditto ? '〃' : name(word, noise));
        paper.put(row, left + 1, name(resource.word, noise));
        paper.put(row, left + 2, truth.operations?.[o]);
        paper.put(row, left + 3, written(cell, noise));
        if (noise.remarks && row === top + 1) paper.put(row, left + 4, '共用端末を使用');
        if (noise.dates) paper.put(row, left + 4, { value: new Date(Date.UTC(2026, 2, 31)), format: 'yyyy/m/d' });
        if (noise.stripes && row % 2 === 0) paper.put(row, left + 3, { fill: 'D9E1F2' });
        if (noise.hidden === 'row' && row === top + 2) paper.hiddenRows.add(row);
        if (noise.comments && row === top + 1) paper.put(row, left + 3, { comment: '来期に見直し予定' });
      }
    }
  }
  if (noise.struck) {
    row += 1;
    for (const [n, text] of ['退職者', '受注入力', '参照', '○'].entries())
      paper.put(row, left + n, { value: text, struck: true });
  }
  if (noise.totals) {
    row += 1;
    paper.put(row, left, '合計');
    paper.put(row, left + 3, 12);
  }
  return { row, column: left + headings.length - 1 };
}
