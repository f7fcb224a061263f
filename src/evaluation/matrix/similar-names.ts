/** Names longer than this are compared only whole. */
const longest = 128;

/**
 * Names that look like one of the client's words: candidates to print beside a row without principals, never a match (domain C.4.2).
 * At most five, in code-unit order.
 */
export function similarNames(words: readonly string[], names: readonly string[]): readonly string[] {
  const wanted = words.map(plain).filter((word) => word.length >= 3);
  return [...new Set(names)]
    .filter((name) => {
      const seen = plain(name);
      return wanted.some((word) => isSimilar(word, seen));
    })
    .sort()
    .slice(0, 5);
}

/** Without width, case, separators and wildcards. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\-_.@/*?]/g, '');
}

function isSimilar(a: string, b: string): boolean {
  if (a === b) return true;
  const short = Math.min(a.length, b.length);
  if (short >= 4 && (a.includes(b) || b.includes(a))) return true;
  if (short < 5 || Math.max(a.length, b.length) > longest) return false;
  return distance(a, b) <= (short >= 10 ? 2 : 1);
}

/** Levenshtein distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replace = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replace, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
