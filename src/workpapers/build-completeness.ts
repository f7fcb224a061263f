import type { PaperContext } from './paper-context.ts';
import type { PaperData } from './paper-data.ts';
import { printedRows } from './printed-rows.ts';
import { sheetRows } from './sheet-rows.ts';

/** B-03: how it is known that everything was seen: counts from two sources, places attempted, lists not read. */
export function buildCompleteness(context: PaperContext): PaperData {
  const { input } = context;
  const { identified } = input.results;
  const counted = identified.filter(({ secondSource }) => secondSource !== null);
  const comparisons = counted.map((one) => ({
    kind: context.kind(one.kind),
    platform: context.platform(one.platform),
    region: context.region(one.region),
    count: one.count,
    first: one.count === null ? '―' : String(one.count),
    second: one.secondSource?.count ?? null,
    source: one.secondSource?.source ?? '',
    difference: one.count === null || one.secondSource === null ? null : one.count - one.secondSource.count,
    evidence: context.join([...one.evidence.slice(0, 2), one.secondSource?.evidence ?? '']),
    state: one.complete ? '' : (one.code ?? ''),
  }));
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
  const rows = sheetRows(population, context);
  const differing = printedRows(comparisons, (row) => row['difference'] !== 0);
  const missing = printedRows(unread, () => true);
  return {
    values: {
      kinds: new Set(identified.map(({ kind }) => kind)).size,
      places: new Set(identified.map(({ platform, region }) => `${platform} ${region}`)).size,
      compared: comparisons.length,
      different: comparisons.filter(({ difference }) => difference !== 0).length,
      unread: unread.length,
      unreadShown: missing.shown,
      shown: differing.shown,
      left: differing.left,
    },
    lists: { places: places(context), comparisons, printed: differing.rows, missing: unread, rows },
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
