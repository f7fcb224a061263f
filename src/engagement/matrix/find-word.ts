import { foldWidth } from '../fold-width.ts';

/** Words clients use, and what each stands for. */
export type WordTable<T extends string> = Readonly<Record<T, readonly string[]>>;

/** What a client's word stands for, its own code included; null for a word the table does not hold. */
export function findWord<T extends string>(table: WordTable<T>, text: string): T | null {
  const key = wordKey(text);
  if (key === '') return null;
  for (const [code, words] of Object.entries(table) as [T, readonly string[]][]) {
    if (wordKey(code) === key || words.some((word) => wordKey(word) === key)) return code;
  }
  return null;
}

function wordKey(text: string): string {
  const folded = foldWidth(text).toLowerCase().trim();
  return folded.replace(/[\s_・-]/g, '') || folded;
}
