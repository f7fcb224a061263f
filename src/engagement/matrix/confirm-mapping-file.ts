import type { MappingDocument } from './mapping-file.ts';
import { matcherText } from './matcher-text.ts';

/** What a signed answer settles for one word of the mapping file. */
export interface SettledWord {
  readonly list: 'principals' | 'resources';
  readonly index: number;
  readonly match: readonly { readonly by: string; readonly value: string; readonly account: string | null }[];
  /** The auditee says that there is no counterpart. */
  readonly none: boolean;
  readonly by: string;
  readonly at: string;
}

/** The signed file that a mapping file's confirmations rest on. */
export interface SignedFile {
  readonly file: string;
  readonly sha256: string;
  readonly by: string;
  readonly at: string;
  readonly lines: number;
}

const quoted = (text: string): string => JSON.stringify(text);

/** Writes what was confirmed into the text of the mapping file; everything else, comments and order included, stays as it was. */
export function confirmMappingFile(
  document: MappingDocument,
  settled: readonly SettledWord[],
  signed: SignedFile,
): string {
  const edits: { from: number; to: number; text: string }[] = [];
  const replace = (path: readonly PropertyKey[], text: string): boolean => {
    const range = document.rangeOf(path);
    if (range !== null) edits.push({ from: range[0], to: range[1], text });
    return range !== null;
  };
  for (const { list, index, match, none, by, at } of settled) {
    const own = document.mapping[list][index];
    const texts = match.map(matcherText);
    const same = own !== undefined && JSON.stringify(own.match.map(matcherText)) === JSON.stringify(texts);
    const flow = `[${texts.join(', ')}]`;
    const added = same || replace([list, index, 'match'], flow) ? [] : [`match: ${flow}`];
    if (none && own?.none !== true) added.push('none: true');
    const between = separator(document, [list, index]);
    const status = `{ status: 被監査組織確認済, by: ${quoted(by)}, at: ${quoted(at)} }`;
    replace([list, index, 'mapping'], [status, ...added].join(between));
  }
  const lines = [...document.mapping.confirmations, signed].map(
    (one) =>
      `  - { file: ${quoted(one.file)}, sha256: ${quoted(one.sha256)}, by: ${quoted(one.by)}, at: ${quoted(one.at)}, lines: ${one.lines} }`,
  );
  const all = `\n${lines.join('\n')}`;
  const listed = replace(['confirmations'], all);
  let { text } = document;
  for (const edit of edits.sort((a, b) => b.from - a.from))
    text = text.slice(0, edit.from) + edit.text + text.slice(edit.to);
  return listed ? text : `${text.trimEnd()}\n\nconfirmations:${all}\n`;
}

/** What stands between two members of an entry: a comma in `{ … }`, else a new line as far in as the entry's first member. */
function separator({ rangeOf, text }: MappingDocument, path: readonly PropertyKey[]): string {
  const [from] = rangeOf(path) ?? [0];
  if (text.charAt(from) === '{') return ', ';
  const start = text.lastIndexOf('\n', from - 1) + 1;
  return `\n${' '.repeat(from - start)}`;
}
