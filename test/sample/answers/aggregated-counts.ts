import { Ask } from '../ask.ts';
import { resourcesHere } from './resources-here.ts';

/** What the organisation's aggregator counts: every account in scope with all its regions that are recorded, by type. */
export function aggregatedCounts(ask: Ask): string[] {
  if (!ask.text('Expression').includes('COUNT(*)')) return [];
  const { accounts, regions, config } = ask.company;
  return accounts
    .filter(({ outside }) => outside !== true)
    .flatMap(({ id, name }) => {
      const counts = new Map<string, number>();
      for (const [place, region] of Object.entries(regions)) {
        if (!config.recorders.includes(`${name}/${place}`)) continue;
        const there = resourcesHere(new Ask(ask.company, { ...ask.question, account: id, region }, null));
        for (const [type, ids] of Object.entries(there)) counts.set(type, (counts.get(type) ?? 0) + ids.length);
      }
      return [...counts].map(([resourceType, count]) =>
        JSON.stringify({ resourceType, accountId: id, 'COUNT(*)': count }),
      );
    });
}
