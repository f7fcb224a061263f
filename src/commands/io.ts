import type { Language } from '../text/language.ts';

/** What a command may do to the outside: write lines, tell progress, know the time. Only `cli.ts` fills it with the real world. */
export interface Io {
  readonly language: Language;
  readonly json: boolean;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** True where a person watches stderr. */
  readonly interactive: boolean;
  /** A line of result on stdout. */
  print(text: string): void;
  /** A line of progress or warning on stderr. */
  tell(text: string): void;
  /** Rewrites the progress line on stderr; nothing where nobody watches. */
  progress(text: string): void;
  /** Asks the person one question; null where nobody can answer. */
  ask(question: string): Promise<string | null>;
  now(): Date;
  wait(milliseconds: number): Promise<void>;
  /** True once the user asked to stop. */
  stopped(): boolean;
}
