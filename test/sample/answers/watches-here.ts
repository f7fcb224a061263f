import type { Ask } from '../ask.ts';

/** The filters that stand on the trail's log group, where the company put them. */
export function watchesHere(ask: Ask) {
  const stands = ask.here(ask.company.logGroups).some(({ name }) => name === '/minato/cloudtrail');
  return stands ? ask.company.watches : [];
}
