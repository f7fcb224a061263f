import type { MatrixCondition } from './access-matrix.ts';
import { footnoteMark } from './footnote-mark.ts';
import { IdIndex } from './id-index.ts';

/** Finds conditions by id, by footnote mark, or by their own words. */
export class ConditionIndex extends IdIndex {
  readonly #marks: ReadonlyMap<string, string>;
  readonly #numbers = new Map<string, string | null>();

  constructor(conditions: readonly MatrixCondition[]) {
    super(conditions.map(({ id, text }) => ({ id, name: text })));
    this.#marks = new Map(conditions.map(({ id }) => [IdIndex.key(footnoteMark(id)), id]));
    for (const { id } of conditions) {
      const number = numberOf(footnoteMark(id));
      if (number !== null) this.#numbers.set(number, this.#numbers.has(number) ? null : id);
    }
  }

  /** The condition a footnote mark leads to: the same mark, the words in its brackets, or the only footnote of its number. */
  findMark(mark: string): string | null {
    const bracketed = /^\((.+)\)$/u.exec(mark)?.[1];
    const number = numberOf(mark);
    return (
      this.#marks.get(IdIndex.key(mark)) ??
      (bracketed === undefined ? null : this.find(bracketed)) ??
      (number === null ? null : (this.#numbers.get(number) ?? null))
    );
  }
}

/** The number of a footnote mark: of ※1, *1, 注1, (1), 1) and ①; null for what is no footnote. */
function numberOf(mark: string): string | null {
  const digits = /^(?:※|\*|注|\()?(\d{1,3})\)?$/u.exec(mark);
  if (digits !== null) return String(Number(digits[1]));
  const point = mark.codePointAt(0) ?? 0;
  if ([...mark].length !== 1) return null;
  if (point >= 0x2460 && point <= 0x2473) return String(point - 0x245f);
  if (point >= 0x2474 && point <= 0x2487) return String(point - 0x2473);
  return point >= 0x2776 && point <= 0x277f ? String(point - 0x2775) : null;
}
