/** The two languages every word of akashi exists in; Japanese is the default. */
export type Language = 'ja' | 'en';

/** One text in both languages, side by side so that neither can drift away from the other. */
export interface Text {
  readonly ja: string;
  readonly en: string;
}
