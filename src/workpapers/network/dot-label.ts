import type { DrawingKit } from './drawing-kit.ts';
import type { DrawingPen } from './drawing-pen.ts';
import { escapeMarkup } from './escape-markup.ts';
import { networkPalette } from './network-palette.ts';
import { networkWords } from './network-words.ts';
import type { PictureBox, PictureCell, PictureMark, PictureText } from './picture.ts';

/** Width of a cell that stands beside others. */
const cellRoom = 150;
const blank = '<TR><TD FIXEDSIZE="TRUE" WIDTH="4" HEIGHT="10"></TD></TR>';

function line({ text, size, bold = false }: PictureText, ink: string, room: number, pen: DrawingPen): string {
  const shown = pen.line(text, size, bold, room);
  if (shown === '') return '';
  const width = Math.ceil(pen.width(shown, size, bold)) + 4;
  const words = bold ? `<B>${escapeMarkup(shown)}</B>` : escapeMarkup(shown);
  return `<TR><TD FIXEDSIZE="TRUE" WIDTH="${width}" HEIGHT="${Math.ceil(size * 1.3)}" ALIGN="LEFT"><FONT COLOR="${ink}" POINT-SIZE="${size}">${words}</FONT></TD></TR>`;
}

function lines(
  texts: readonly PictureText[],
  mark: PictureMark | null,
  ink: string,
  room: number,
  { t }: DrawingKit,
  pen: DrawingPen,
): readonly string[] {
  const named = mark === null ? '' : t(networkWords[mark]);
  // A fold says itself how many of its elements are marked.
  const said = named === '' || texts.some(({ text }) => text.includes(named));
  const all = said || named === '' ? texts : [{ text: named, size: 8, bold: true }, ...texts];
  return all.flatMap((one) => {
    const isMark = mark !== null && one.text.startsWith(t(networkWords[mark]));
    const drawn = line(one, isMark ? networkPalette.marks[mark].ink : ink, room, pen);
    return drawn === '' ? [] : [drawn];
  });
}

function edge(look: { line: string; style?: string }, mark: PictureMark | null): string {
  const marked = mark === null ? null : networkPalette.marks[mark];
  const style = marked?.style ?? look.style;
  return `COLOR="${marked?.line ?? look.line}" BORDER="${mark === 'not-drawn' ? 3 : 1}"${style === undefined ? '' : ` STYLE="${style}"`}`;
}

/** Cells side by side are filled up to the same number of lines, or Graphviz spreads the lines of the shorter ones. */
function cellTable(cell: PictureCell, height: number, kit: DrawingKit, pen: DrawingPen): string {
  const look = networkPalette.tones[cell.tone];
  const fill = cell.mark === null ? look.fill : networkPalette.marks[cell.mark].fill;
  const own = lines(cell.texts, cell.mark, look.ink, cellRoom, kit, pen);
  const inside = [...own, ...new Array<string>(Math.max(0, height - own.length)).fill(blank)].join('');
  return `<TABLE CELLBORDER="0" CELLSPACING="0" CELLPADDING="1" BGCOLOR="${fill}" ${edge(look, cell.mark)}>${inside}</TABLE>`;
}

/** The HTML label of a box: its lines, and its cells in rows below. Only escaped text and our own tags stand in it. */
export function dotLabel(box: PictureBox, kit: DrawingKit, pen: DrawingPen): string {
  const look = networkPalette.tones[box.tone];
  const fill = box.mark === null ? look.fill : networkPalette.marks[box.mark].fill;
  const room = box.cells.length > 0 ? Math.max(320, Math.min(box.perRow, box.cells.length) * cellRoom) : 190;
  const head = lines(box.texts, box.mark, look.ink, room, kit, pen).join('');
  const rows: string[] = [];
  for (let from = 0; from < box.cells.length; from += box.perRow) {
    const row = box.cells.slice(from, from + box.perRow);
    const height = Math.max(...row.map((cell) => cell.texts.length + (cell.mark === null ? 0 : 1)));
    const cells = row.map((cell) => `<TD>${cellTable(cell, height, kit, pen)}</TD>`);
    rows.push(`<TR>${cells.join('')}</TR>`);
  }
  const grid =
    rows.length === 0
      ? ''
      : `<TR><TD ALIGN="LEFT"><TABLE BORDER="0" CELLBORDER="0" CELLSPACING="3" CELLPADDING="0">${rows.join('')}</TABLE></TD></TR>`;
  const top = `<TR><TD ALIGN="LEFT"><TABLE BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="0">${head}</TABLE></TD></TR>`;
  return `<<TABLE CELLBORDER="0" CELLSPACING="0" CELLPADDING="2" BGCOLOR="${fill}" ${edge(look, box.mark)}>${top}${grid}</TABLE>>`;
}
