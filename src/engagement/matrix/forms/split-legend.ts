import { foldWidth } from '../../fold-width.ts';
import { markOf } from './mark-of.ts';

const pair = /(?:^|[\s、,;/|。])([^\s、,:=|]{1,30}?)\s*(?:[:=→]|\.{2,}|・{2,}|‥+)\s*(?=\S)/gu;
const none: ReadonlySet<string> = new Set();

/** Cuts a legend written into one cell (`○：参照・更新　△：参照のみ`, `○ 更新可`) into marks and their meanings; empty for any other text. */
export function splitLegend(text: string): readonly (readonly [symbol: string, meaning: string])[] {
  const folded = foldWidth(text).trim();
  if (folded.length > 2000) return [];
  const found = [...folded.matchAll(pair)];
  const inOrder = found.map((one, index): readonly [string, string] => {
    const end = found[index + 1]?.index ?? folded.length;
    return [one[1] ?? '', trimmed(folded.slice(one.index + one[0].length, end))];
  });
  if (inOrder.length > 0) {
    const first = inOrder[0]?.[0] ?? '';
    // 「版数：3.2」 is no legend: somebody's mark must be among the signs.
    return folded.startsWith(first) && inOrder.some(([symbol]) => markOf(symbol, none) !== null) ? inOrder : [];
  }
  const lone = /^(\S{1,3})\s+(\S.*)$/su.exec(folded);
  return lone !== null && markOf(lone[1] ?? '', none) === 'sign' && markOf(lone[2] ?? '', none) !== 'sign'
    ? [[lone[1] ?? '', trimmed(lone[2] ?? '')]]
    : [];
}

function trimmed(text: string): string {
  return text.replace(/[\s、,;/|。]+$/u, '').replace(/\s+/g, ' ');
}
