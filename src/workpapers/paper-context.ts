import type { Row } from '../evaluation/row.ts';
import type { CountingAnswer } from '../evidence/read-evidence.ts';
import type { BaselineItem } from '../procedures/baseline-item.ts';
import type { Language, Text } from '../text/language.ts';
import type { EnvelopeDigest } from './digest-envelope.ts';
import type { RowDigest } from './digest-rows.ts';
import type { MatrixPlace } from './matrix-places.ts';
import type { Sentences } from './read-sentences.ts';
import type { ReportInput } from './report-input.ts';

/** What every builder of a workpaper has at hand: the input, one pass over the rows, and the names of things in one language. */
export interface PaperContext {
  readonly input: ReportInput;
  readonly language: Language;
  readonly sentences: Sentences;
  readonly digest: RowDigest;
  readonly items: ReadonlyMap<string, BaselineItem>;
  /** Answers that count, by evidence id. */
  readonly answers: ReadonlyMap<string, CountingAnswer>;
  /** Answers and questions not put, by evidence item. */
  readonly asked: ReadonlyMap<string, { readonly answers: readonly CountingAnswer[]; readonly silent: number }>;
  envelope(evidenceId: string): EnvelopeDigest | undefined;
  /** A word in the language of the papers. */
  t(text: Text, data?: Readonly<Record<string, unknown>>): string;
  /** Several words in a row: 、 in Japanese, a comma in English. */
  join(words: readonly string[]): string;
  /** `9.2.4` of `27017:9.2.4`. */
  control(id: string): string;
  /** Title of a client document with its number; `engagement` is the engagement file. */
  document(doc: string): string;
  /** Label of a kind of object. */
  kind(kind: string): string;
  /** Name of an account behind its platform key. */
  platform(platform: string): string;
  region(region: string): string;
  /** What a rule checks, in words. */
  rule(rule: string): string;
  /** Number of the workpaper that lists the rows of a reconciliation. */
  paperOf(reconciliation: string): string;
  /** The row and column of the client's access-control matrix a result speaks of. */
  place(object: Row['object']): MatrixPlace | null;
  severity(severity: Row['severity']): string;
}
