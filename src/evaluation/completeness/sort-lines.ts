import type { CompletenessCheck, CompletenessLine } from './completeness-line.ts';

const order: readonly CompletenessCheck[] = [
  'ACCOUNTS',
  'REGIONS',
  'STRAYS',
  'PAGES',
  'COUNTS',
  'TIME',
  'CONTENT',
  'REPEAT',
];

/** Lines in the order of the checks, then by place and subject: the same bytes every time. */
export function sortLines(lines: readonly CompletenessLine[]): readonly CompletenessLine[] {
  const keyed = lines.map((line) => {
    const { check, platform, region, subject, object, first, second } = line;
    const sources = [
      first.source,
      second.source,
      first.value,
      second.value,
      second.evidence?.id,
      second.evidence?.pointer,
    ];
    const key = JSON.stringify([order.indexOf(check), platform, region, subject, object, ...sources]);
    return { line, key };
  });
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ line }) => line);
}
