import type { Language } from '../text/language.ts';

/** What both writers print around the workpapers; nothing of it comes from the clock (decision 18). */
export interface WriterOptions {
  /** Path of the one file that is written; it appears only when it is whole. */
  readonly file: string;
  /** 証拠確定日時: ISO 8601, the time of the last journal record. */
  readonly instant: string;
  readonly engagementNumber: string;
  readonly language: Language;
  readonly title: string;
  readonly subject?: string;
  /** 機密区分 or TLP, on every page. */
  readonly classification?: string;
  /** Name and version of the tool, e.g. `akashi 0.1.0`. */
  readonly tool?: string;
  /** Time zone of the engagement; Asia/Tokyo when not given. */
  readonly timeZone?: string;
}
