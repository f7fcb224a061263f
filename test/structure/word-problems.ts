import type { SourceFile } from './read-sources.ts';

/** What may be written only in some places of `src`. */
const rules: readonly { readonly pattern: RegExp; readonly places: readonly string[]; readonly todo: string }[] = [
  {
    pattern: /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b|\bMath\.random\b/,
    places: ['collection', 'cli.ts'],
    todo: 'there is no clock and no chance after collect: take the instant as an argument',
  },
  {
    pattern: /\bconsole\.|\bprocess\.(exit|exitCode|stdout|stderr|abort)\b/,
    places: ['cli.ts'],
    todo: 'only cli.ts prints and ends the process: use the io port',
  },
  {
    pattern: /\.localeCompare\b|\bIntl\.Collator\b|\.toLocale\w*\(/,
    places: [],
    todo: 'order and print by code unit, never by locale',
  },
  { pattern: /\beval\(|\bnew Function\b/, places: [], todo: 'nothing that is read may execute' },
];

/** Uses of the clock, the console, a locale's order or the evaluator where they do not belong, one line each. */
export function wordProblems(sources: readonly SourceFile[]): readonly string[] {
  return sources.flatMap(({ path, floor, masked }) =>
    masked.skeleton
      .split('\n')
      .flatMap((line, index) =>
        rules
          .filter(({ pattern, places }) => !places.includes(floor) && pattern.test(line))
          .map(({ pattern, todo }) => `${path}:${index + 1}: ${pattern.exec(line)?.[0]}: ${todo}`),
      ),
  );
}
