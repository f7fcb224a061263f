import type { Language, Text } from '../text/language.ts';

const shown = 20;

/** The first twenty of many problems, one a line, and how many more there are; in both languages. */
export function joinProblems(problems: readonly Text[]): Text {
  const rest = problems.length - shown;
  const more: Text = { ja: `ほか ${rest} 件`, en: `and ${rest} more` };
  const lines = (language: Language): string =>
    [...problems.slice(0, shown), ...(rest > 0 ? [more] : [])].map((problem) => `  ${problem[language]}`).join('\n');
  return { ja: lines('ja'), en: lines('en') };
}
