import type { Language, Text } from '../../text/language.ts';
import { matrixProblems } from '../../text/matrix-problems.ts';
import { say } from '../../text/say.ts';
import type { ImportNote } from '../client-document.ts';

/** Something in the matrix that cannot be read one way only. */
export interface MatrixProblem {
  readonly code: keyof typeof matrixProblems;
  /** Every cell concerned. */
  readonly at: readonly string[];
  readonly seen: string;
  /** What could be meant, or what to write. */
  readonly expected: string;
  /** With `keepAmbiguous` the cell stays undecided instead of stopping the reading (decision 35). */
  readonly keepable: boolean;
}

/** Collects what the reading of a matrix changed (notes) and what it cannot decide (problems); all of it is told together. */
export class MatrixReport {
  readonly notes: ImportNote[] = [];
  readonly problems: MatrixProblem[] = [];
  readonly #keep: boolean;

  constructor(keepAmbiguous: boolean) {
    this.#keep = keepAmbiguous;
  }

  note(kind: ImportNote['kind'], at: string, seen: string, made: string): void {
    this.notes.push({ kind, at, seen: seen.slice(0, 300), made: made.slice(0, 600) });
  }

  problem(code: MatrixProblem['code'], at: string | readonly string[], seen: string, expected = '－'): void {
    this.#add({ code, at: typeof at === 'string' ? [at] : at, seen: seen.slice(0, 200), expected, keepable: false });
  }

  /** A doubt about what cells mean: an error, or under `keepAmbiguous` a note and undecided cells. */
  doubt(code: MatrixProblem['code'], at: string | readonly string[], seen: string, expected = '－'): void {
    this.#add({ code, at: typeof at === 'string' ? [at] : at, seen: seen.slice(0, 200), expected, keepable: true });
  }

  /** One line per problem: where, what, and what to ask for. */
  static words({ code, at, seen, expected }: MatrixProblem): Text {
    const { what, todo } = matrixProblems[code];
    const line = (language: Language): string => {
      const data = { seen, expected };
      const said = [say(what, language, data), say(todo, language, data)];
      return `${at.join('、')}: ${said.join(language === 'ja' ? '。' : '; ')}${language === 'ja' ? '。' : '.'}`;
    };
    return { ja: line('ja'), en: line('en') };
  }

  #add(problem: MatrixProblem): void {
    if (!problem.keepable || !this.#keep) this.problems.push(problem);
    else
      for (const at of problem.at) {
        const made = MatrixReport.words({ ...problem, at: [] }).ja.replace(/^: /, '');
        this.note('ambiguous', at, problem.seen, `${made}（未決のまま読み取りました）`);
      }
  }
}
