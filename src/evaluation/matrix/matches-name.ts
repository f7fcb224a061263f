/**
 * Whether a name fits a pattern of the client's, `*` for any text and `?` for one sign, letter by letter as AWS writes it.
 * Danger: the pattern is the client's; it is walked once and never becomes a regular expression.
 */
export function matchesName(pattern: string, name: string): boolean {
  let at = 0;
  let place = 0;
  let star = -1;
  let resume = 0;
  while (place < name.length) {
    const sign = pattern[at];
    if (sign === '*') {
      star = at;
      resume = place;
      at += 1;
    } else if (sign !== undefined && (sign === '?' || sign === name[place])) {
      at += 1;
      place += 1;
    } else if (star >= 0) {
      resume += 1;
      at = star + 1;
      place = resume;
    } else return false;
  }
  while (pattern[at] === '*') at += 1;
  return at === pattern.length;
}
