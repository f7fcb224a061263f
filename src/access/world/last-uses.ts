import { latestInstant } from '../../facts/latest-instant.ts';
import { readInstant } from '../../facts/read-instant.ts';
import { readTexts } from '../../facts/read-texts.ts';
import { seenValue } from '../../facts/seen-value.ts';
import type { GatheredPlace } from './gathered-place.ts';

/** When each principal was last used as far as the credential report and the last-accessed reports tell; for observations only. */
export function lastUses(place: GatheredPlace): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const add = (arn: unknown, instants: readonly unknown[]): void => {
    if (typeof arn !== 'string') return;
    const latest = latestInstant([found.get(arn), ...instants]);
    if (typeof latest === 'string') found.set(arn, latest);
  };
  for (const row of place.population('iam-user-credential').facts) add(row.id, [seenValue(row, 'lastActivity')]);
  for (const report of place.population('principal-activity').facts) {
    const services = { list: seenValue(report, 'services') };
    add(seenValue(report, 'principal'), readTexts(services, 'list[].LastAuthenticated').map(readInstant));
  }
  return found;
}
