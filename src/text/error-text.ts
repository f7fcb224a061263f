import type { Text } from './language.ts';

/** What an error says (what failed, where, what was seen) and what to do about it. */
export interface ErrorText {
  /** The sentence; `{file}`, `{at}`, `{seen}` and other places are filled from the error's data. */
  readonly what: Text;
  /** What the reader can do now. */
  readonly todo: Text;
  /** Exit code by decision 10: 5 integrity, 1 our own bug, 4 interrupted, otherwise 2. */
  readonly exit?: 1 | 4 | 5;
}
