import { foldWidth } from '../fold-width.ts';
import { footnoteMark } from './footnote-mark.ts';

const longest = 200;
const digits = '[0-9０-９]{1,3}';
const open = '[(（\\[［〔【]';
const close = '[)）\\]］〕】]';
const superscript = '[\\u2070\\u00b9\\u00b2\\u00b3\\u2074-\\u2079]{1,3}[)）\\u207e]?';
const forms = [
  `※{1,3} ?(?:${digits}|[A-Za-zＡ-Ｚａ-ｚ])?`,
  `[*＊]{1,3}(?:${digits})?`,
  '[†‡]{1,3}',
  `${open}? ?注 ?(?:${digits})? ?${close}?`,
  superscript,
  '[\\u2460-\\u2473\\u2474-\\u2487\\u2776-\\u277f\\u3251-\\u325f\\u32b1-\\u32bf]',
  `${open}${digits}${close}`,
  `${digits}[)）]`,
  // Free words in brackets: a condition written into the cell.
  '[(（〔][^()（）〔〕]{1,120}[)）〕]',
];
const last = new RegExp(`^(.+?)[\\s,、，・]*(${forms.join('|')})$`, 'su');
const several = /([※*＊注]) ?([0-9０-９]{1,3})((?:[,、，・] ?[0-9０-９]{1,3})+)$/u;
/** A mark of the client's with bare digits behind it: a superscript whose height the file does not tell. */
const bare = /^([^\p{L}\p{N}\s※*†‡#+./]) ?([0-9]{1,2})$/u;

/** Splits footnote marks (○※1, △*2, ×(注1), ○¹, ◎②) and bracketed words off a cell; a mark standing alone is the symbol itself. */
export function splitFootnotes(raw: string): { readonly symbol: string; readonly marks: readonly string[] } {
  let rest = raw.replace(/\s+/g, ' ').trim();
  if (rest.length > longest) return { symbol: rest, marks: [] };
  rest = rest.replace(several, (_, sign: string, first: string, more: string) =>
    [first, ...more.split(/[,、，・]/).filter((one) => one !== '')].map((one) => sign + one.trim()).join(''),
  );
  const marks: string[] = [];
  for (let found = last.exec(rest); found !== null; found = last.exec(rest)) {
    marks.unshift(footnoteMark(found[2] ?? ''));
    rest = (found[1] ?? '').trim();
  }
  const number = marks.length === 0 ? bare.exec(foldWidth(rest)) : null;
  return number === null
    ? { symbol: rest, marks }
    : { symbol: number[1] ?? '', marks: [footnoteMark(`${number[2]})`)] };
}
