import type { Ask } from '../ask.ts';
import { recordedSettings } from './recorded-settings.ts';
import { resourcesHere } from './resources-here.ts';

/** What an advanced query of AWS Config finds, one line of JSON text per resource; conditions beyond the type are not weighed. */
export function queryResults(ask: Ask): string[] {
  const expression = ask.text('Expression');
  const here = resourcesHere(ask);
  if (expression.includes('COUNT(*)')) {
    return Object.entries(here).map(([resourceType, ids]) =>
      JSON.stringify({ resourceType, accountId: ask.account, 'COUNT(*)': ids.length }),
    );
  }
  const type = /resourceType = '([^']+)'$/.exec(expression)?.[1] ?? '';
  return (here[type] ?? []).map((resourceId) =>
    JSON.stringify({
      resourceId,
      accountId: ask.account,
      awsRegion: ask.region,
      ...recordedSettings(ask, type, resourceId),
    }),
  );
}
