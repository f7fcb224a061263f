/**
 * Whether an id or a name is what the client wrote: `*` stands for anything, `?` for one character, nothing else is special.
 * Danger: the pattern is the client's; it is walked with one way back and never becomes a regular expression.
 */
export function fitsName(pattern: string, texts: readonly (string | null | undefined)[]): boolean {
  return texts.some((text) => typeof text === 'string' && fits(pattern, text));
}

function fits(pattern: string, text: string): boolean {
  let [p, t, star, mark] = [0, 0, -1, 0];
  while (t < text.length) {
    if (pattern[p] === '*') {
      star = p;
      mark = t;
      p += 1;
    } else if (pattern[p] === '?' || pattern[p] === text[t]) {
      p += 1;
      t += 1;
    } else if (star >= 0) {
      p = star + 1;
      mark += 1;
      t = mark;
    } else return false;
  }
  while (pattern[p] === '*') p += 1;
  return p === pattern.length;
}
