import { printableText } from './printable-text.ts';

const fullWidth: Readonly<Record<string, string>> = {
  '*': '＊',
  '?': '？',
  ':': '：',
  '/': '／',
  '\\': '＼',
  '[': '［',
  ']': '］',
  "'": '’',
  '\n': ' ',
};

function cut(text: string, length: number): string {
  const end = text.slice(0, length);
  return /[\ud800-\udbff]$/.test(end) ? end.slice(0, -1) : end;
}

/** A sheet name for every workpaper: number and title, at most 31 characters, none that Excel forbids, none twice. */
export function nameSheets(papers: readonly { readonly number: string; readonly title: string }[]): readonly string[] {
  const taken = new Set<string>();
  return papers.map(({ number, title }) => {
    const whole = printableText(`${number} ${title}`).replace(/[*?:/\\[\]'\n]/g, (sign) => fullWidth[sign] ?? '');
    let name = cut(whole, 31).trim();
    for (let copy = 2; taken.has(name.toLowerCase()); copy += 1) {
      name = `${cut(whole, 31 - `~${copy}`.length).trim()}~${copy}`;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}
