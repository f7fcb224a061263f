import type { CompletenessCheck } from '../evaluation/completeness/completeness-line.ts';
import { completenessRow } from './completeness-row.ts';
import type { PaperContext } from './paper-context.ts';
import type { PaperData } from './paper-data.ts';
import { sheetRows } from './sheet-rows.ts';
import type { DataRow } from './template-data.ts';

/** Longer tables print in the PDF without what agrees; the workbook always holds all of it. */
const few = 20;

/** Which checks of completeness stand in which table. */
const tables = {
  accounts: ['ACCOUNTS'],
  regions: ['REGIONS'],
  strays: ['STRAYS'],
  pages: ['PAGES'],
  counts: ['COUNTS'],
  times: ['TIME'],
  contents: ['CONTENT'],
  repeats: ['REPEAT'],
} as const satisfies Record<string, readonly CompletenessCheck[]>;

/** B-03: how it is known that everything was seen: every comparison of two sources, places attempted, lists not read. */
export function buildCompleteness(context: PaperContext): PaperData {
  const { input } = context;
  const { identified, completeness } = input.results;
  const lists: Record<string, Iterable<DataRow>> = {};
  const values: Record<string, number> = {};
  for (const [name, checks] of Object.entries(tables)) {
    const own = completeness.filter(({ check }) => (checks as readonly CompletenessCheck[]).includes(check));
    const rows = own.map((line) => ({ ...completenessRow(line, context), agreed: line.state === 'AGREED' }));
    const printed = rows.length > few ? rows.filter(({ agreed }) => !agreed) : rows;
    lists[name] = rows;
    lists[`${name}Printed`] = printed;
    values[`${name}Left`] = rows.length - printed.length;
    values[`${name}Agreed`] = own.filter(({ state }) => state === 'AGREED').length;
    values[`${name}Explained`] = own.filter(
      ({ state, explanations }) => state === 'DIFFERENT' && explanations.length > 0,
    ).length;
    values[`${name}Different`] = own.filter(
      ({ state, explanations }) => state === 'DIFFERENT' && explanations.length === 0,
    ).length;
    values[`${name}Unread`] = own.filter(({ state }) => state === 'NOT_COMPARABLE').length;
  }
  const unread = identified
    .filter(({ complete }) => !complete)
    .map((one) => ({
      kind: context.kind(one.kind),
      service: one.service,
      platform: context.platform(one.platform),
      region: context.region(one.region),
      count: one.count,
      countText: one.count === null ? '―' : String(one.count),
      code: one.code ?? '',
    }));
  const population = new Set(
    input.content.reconciliations.filter(({ workpaper }) => workpaper === 'B-03').map(({ id }) => id),
  );
  return {
    values: { ...values, hours: input.engagement.thresholds.maxCollectionHours },
    lists: { ...lists, places: places(context), missing: unread, rows: sheetRows(population, context) },
    about: { techniques: context.language === 'ja' ? '[件]' : '[Count check]', references: '← B-01　→ B-04' },
  };
}

/** Questions per account and region by what became of them. */
function places({ input, platform, region }: PaperContext): readonly Record<string, unknown>[] {
  const tally = new Map<string, Record<string, number>>();
  const add = (account: string, place: string, outcome: string): void => {
    const key = `aws:${account} ${place}`;
    const counts = tally.get(key) ?? {};
    tally.set(key, counts);
    counts[outcome] = (counts[outcome] ?? 0) + 1;
  };
  for (const { account, region: place, outcome } of input.evidence.answers) add(account, place, outcome);
  for (const { account, region: place, reason } of input.evidence.notAsked)
    add(account, place, reason === 'NO_PARENT' ? 'empty' : 'silent');
  const planned = input.plan.platforms.flatMap((one) =>
    ['global', ...one.regions].map((place) => `${one.platform} ${place}`),
  );
  return [...new Set([...planned, ...tally.keys()])].sort().map((key) => {
    const [name = '', place = ''] = key.split(' ');
    const counts = tally.get(key) ?? {};
    const of = (outcome: string): number => counts[outcome] ?? 0;
    return {
      platform: platform(name),
      region: region(place),
      answered: of('answered'),
      absent: of('absent'),
      denied: of('denied'),
      failed: of('failed') + of('cut'),
      silent: of('silent'),
      empty: of('empty'),
      total: Object.values(counts).reduce((sum, count) => sum + count, 0),
    };
  });
}
