import type { DrawingKit } from './drawing-kit.ts';
import { drawingNotes } from './drawing-notes.ts';
import { drawingPen } from './drawing-pen.ts';
import { frameSvg } from './frame-svg.ts';
import { laidOut } from './laid-out.ts';
import { layoutDot } from './layout-dot.ts';
import type { NetworkDrawing, NetworkFold } from './network-drawing.ts';
import type { Picture } from './picture.ts';
import { writeDot } from './write-dot.ts';

/** What all drawings are made from; `made` is the line that dates the evidence. */
export type DrawingInput = Omit<DrawingKit, 'fold' | 'cellsPerRow'> & { readonly made: string };

/** One page before it is drawn. */
export interface DrawingPage {
  readonly name: string;
  /** `図2`. */
  readonly figure: string;
  readonly title: string;
  /** Accounts with regions whose unread lists concern it; null for all. */
  readonly places: ReadonlySet<string> | null;
  readonly cellsPerRow: number;
  readonly draw: (kit: DrawingKit) => Picture;
}

/** Draws one page, and tells the size of what was laid out, without its frame. */
export async function drawPage(
  { made, ...given }: DrawingInput,
  { name, figure, title, places, cellsPerRow, draw }: DrawingPage,
): Promise<{ readonly drawing: NetworkDrawing; readonly width: number; readonly height: number }> {
  const folds: NetworkFold[] = [];
  const kit: DrawingKit = { ...given, cellsPerRow, fold: (fold) => folds.push({ drawing: figure, ...fold }) };
  const pen = drawingPen();
  const picture = draw(kit);
  const laid = laidOut(await layoutDot(writeDot(picture, kit, pen)));
  const whole = `${figure}　${title}`;
  const notes = (): readonly string[] => drawingNotes(folds, places, kit, pen, picture.notes);
  const framed = frameSvg(laid, { title: whole, made, notes }, kit, pen);
  return { drawing: { name, title: whole, folds, ...framed }, width: laid.width, height: laid.height };
}
