import { foldWidth } from '../fold-width.ts';

/** One form of a footnote mark: `※１` and `※ 1` are `※1`, `（注１）` is `注1`, `¹` and `１）` are `1)`. */
export function footnoteMark(text: string): string {
  const words = foldWidth(text).replace(/\s+/g, ' ').trim();
  const folded = words.replace(/ /g, '');
  const note = /^\W?注(\d*)\W?$/u.exec(folded);
  if (note !== null) return `注${note[1]}`;
  const number = /^(\d{1,3})[)\u207e]?$/.exec(folded);
  if (number !== null) return `${number[1]})`;
  if (/^[(〔]/.test(words) && !/^\W\d+\W$/.test(words)) return `(${words.slice(1, -1).trim()})`;
  return folded.replace(/^[[〔【]/u, '(').replace(/[\]〕】]$/u, ')');
}
