import type { NetworkMarks } from './network-marks.ts';
import type { PictureMark } from './picture.ts';

const gravest: readonly PictureMark[] = ['not-drawn', 'differs', 'to-check', 'not-collected', 'drawn-only'];

/** The mark of a box that stands for some elements: the gravest of theirs. */
export function markOf(ids: readonly string[], { elements }: NetworkMarks): PictureMark | null {
  const marks = new Set(ids.flatMap((id) => elements.get(id) ?? []));
  return gravest.find((mark) => marks.has(mark)) ?? null;
}
