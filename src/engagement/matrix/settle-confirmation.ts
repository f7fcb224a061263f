import type { SettledWord } from './confirm-mapping-file.ts';
import type { ConfirmationAnswer } from './read-confirmation.ts';

/** What a signed confirmation settles, and what it leaves open. */
export interface SettledConfirmation {
  readonly settled: readonly SettledWord[];
  /** Words with lines that were not answered. */
  readonly unanswered: readonly string[];
  /** Words of which nothing was confirmed, with the auditee's remarks. */
  readonly rejected: readonly { readonly word: string; readonly remarks: readonly string[] }[];
}

/** Puts the answers together word by word: what was confirmed counts, whatever was only a candidate; 該当なし on every line means none. */
export function settleConfirmation(answers: readonly ConfirmationAnswer[]): SettledConfirmation {
  const words = new Map<string, ConfirmationAnswer[]>();
  for (const one of answers) {
    const key = `${one.line.list}/${one.line.index}`;
    words.set(key, [...(words.get(key) ?? []), one]);
  }
  const settled: SettledWord[] = [];
  const unanswered: string[] = [];
  const rejected: { word: string; remarks: readonly string[] }[] = [];
  for (const own of words.values()) {
    const [first] = own;
    if (first === undefined) continue;
    const { list, index, word } = first.line;
    if (own.some(({ answer }) => answer === null)) {
      unanswered.push(word);
      continue;
    }
    const confirmed = own.filter(({ answer }) => answer === '確認済');
    const match = confirmed.flatMap(({ line }) => line.matcher ?? []);
    const none = own.every(
      ({ line, answer }) => answer === '該当なし' || (answer === '確認済' && line.kind === '該当なし案'),
    );
    const signers = none ? own : confirmed;
    const by = [...new Set(signers.map((one) => one.by))].join('、');
    const at = signers
      .map(({ on }) => on)
      .sort()
      .at(-1);
    if ((match.length > 0 || none) && at !== undefined) settled.push({ list, index, match, none, by, at });
    else rejected.push({ word, remarks: own.map(({ remark }) => remark).filter((one) => one !== '') });
  }
  return { settled, unanswered, rejected };
}
