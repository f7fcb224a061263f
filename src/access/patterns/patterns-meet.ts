import type { PatternParts } from './split-pattern.ts';

const question = 63;

function agree(left: number, right: number): boolean {
  return left === right || left === question || right === question;
}

function piecesAgree(left: string, leftAt: number, right: string, rightAt: number, length: number): boolean {
  for (let index = 0; index < length; index += 1) {
    if (!agree(left.charCodeAt(leftAt + index), right.charCodeAt(rightAt + index))) return false;
  }
  return true;
}

/** Both have a star: whatever stands between can be put one after the other, so only the two ends can disagree. */
function endsAgree(left: readonly string[], right: readonly string[]): boolean {
  const [head, otherHead] = [left[0] as string, right[0] as string];
  const [tail, otherTail] = [left[left.length - 1] as string, right[right.length - 1] as string];
  const tailLength = Math.min(tail.length, otherTail.length);
  return (
    piecesAgree(head, 0, otherHead, 0, Math.min(head.length, otherHead.length)) &&
    piecesAgree(tail, tail.length - tailLength, otherTail, otherTail.length - tailLength, tailLength)
  );
}

/** `fixed` has no star: each piece takes the first place where it can stand. */
function meetsFixed({ pieces, gaps }: PatternParts, fixed: string): boolean {
  const first = pieces[0] as string;
  if (first.length > fixed.length || !piecesAgree(first, 0, fixed, 0, first.length)) return false;
  if (gaps.length === 0) return first.length === fixed.length;
  let at = first.length;
  for (let index = 0; index < gaps.length; index += 1) {
    const piece = pieces[index + 1] as string;
    at += gaps[index] as number;
    const end = fixed.length - piece.length;
    if (index === gaps.length - 1) return end >= at && piecesAgree(piece, 0, fixed, end, piece.length);
    while (at <= end && !piecesAgree(piece, 0, fixed, at, piece.length)) at += 1;
    if (at > end) return false;
    at += piece.length;
  }
  return false;
}

/** Whether there is any name that both patterns stand for. */
export function patternsMeet(left: PatternParts, right: PatternParts): boolean {
  if (right.gaps.length === 0) return meetsFixed(left, right.pieces[0] as string);
  if (left.gaps.length === 0) return meetsFixed(right, left.pieces[0] as string);
  return endsAgree(left.pieces, right.pieces);
}
