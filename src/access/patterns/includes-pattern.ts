import type { PatternParts } from './split-pattern.ts';

const star = 42;
const question = 63;

/** A star of the subject is covered by a star of the pattern only, never by characters. */
function standsAt(piece: string, subject: string, at: number): boolean {
  if (at < 0 || at + piece.length > subject.length) return false;
  for (let index = 0; index < piece.length; index += 1) {
    const want = piece.charCodeAt(index);
    const have = subject.charCodeAt(at + index);
    if (have === star || (want !== question && want !== have)) return false;
  }
  return true;
}

function find(piece: string, subject: string, from: number): number {
  if (piece.indexOf('?') < 0) return subject.indexOf(piece, from);
  for (let at = from; at + piece.length <= subject.length; at += 1) if (standsAt(piece, subject, at)) return at;
  return -1;
}

/** Place after the `count` characters a gap must take; stars of the subject may stand for none and do not count. */
function skip(subject: string, from: number, count: number): number {
  let at = from;
  for (let left = count; left > 0; at += 1) {
    if (at >= subject.length) return -1;
    if (subject.charCodeAt(at) !== star) left -= 1;
  }
  return at;
}

/** Whether a pattern covers everything a subject (which may hold wildcards itself) stands for; one pass, no backtracking. */
export function includesPattern({ pieces, gaps }: PatternParts, subject: string): boolean {
  const first = pieces[0] as string;
  if (gaps.length === 0) return subject.length === first.length && standsAt(first, subject, 0);
  if (!standsAt(first, subject, 0)) return false;
  let at = first.length;
  for (let index = 0; index < gaps.length; index += 1) {
    const piece = pieces[index + 1] as string;
    at = skip(subject, at, gaps[index] as number);
    if (at < 0) return false;
    if (index === gaps.length - 1) {
      const end = subject.length - piece.length;
      return end >= at && standsAt(piece, subject, end);
    }
    const found = find(piece, subject, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return false;
}
