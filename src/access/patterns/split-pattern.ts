/** A pattern taken apart at its stars. */
export interface PatternParts {
  /** What stands before, between and after the stars; a `?` in it is any one character. Never empty. */
  readonly pieces: readonly string[];
  /** `gaps[i]` stands before `pieces[i + 1]`: at least so many characters of any kind. */
  readonly gaps: readonly number[];
}

const star = 42;
const question = 63;

/** Takes a pattern apart; wildcards that stand side by side become one gap (`?*?` is "two or more"). */
export function splitPattern(pattern: string): PatternParts {
  const pieces: string[] = [];
  const gaps: number[] = [];
  let from = 0;
  for (let at = 0; at < pattern.length; ) {
    const code = pattern.charCodeAt(at);
    if (code !== star && code !== question) {
      at += 1;
      continue;
    }
    const start = at;
    let stars = 0;
    for (; at < pattern.length; at += 1) {
      const next = pattern.charCodeAt(at);
      if (next === star) stars += 1;
      else if (next !== question) break;
    }
    // A run without a star has a fixed length: it stays in its piece.
    if (stars === 0) continue;
    pieces.push(pattern.slice(from, start));
    gaps.push(at - start - stars);
    from = at;
  }
  pieces.push(pattern.slice(from));
  return { pieces, gaps };
}
