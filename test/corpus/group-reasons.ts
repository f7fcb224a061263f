import type { Verdict } from './custodian-item.ts';

/** Question types of the corpus that no fact answers, in the words of the reason. */
const types: readonly (readonly [RegExp, string])[] = [
  [/question (metrics|usage-metric|shield-metrics)/, 'needs metrics over time'],
  [/question (marked-for-op|offhour|onhour)/, 'a schedule the recorder itself writes into tags'],
  [/question check-permissions/, 'needs the permission engine'],
  [
    /question (health-event|cost-optimization|compute-optimizer|service-limit|fault-tolerant)/,
    'asks an advisory service (Health, Trusted Advisor, cost optimisation) we do not ask',
  ],
  [/question (consecutive-|reduce|state-age|diff|singleton)/, "the recorder's own reckoning over time"],
  [/no attribute tags of/, 'tags stand in an answer we do not ask'],
  [/^the recording lacks/, 'the recording lacks a question we ask (the recorder asked otherwise)'],
  [
    /^no (fact|attribute)|^has-statement|is not restated|^bucket-replication|^cross-account by/,
    'no fact or attribute for the question',
  ],
  [/^outside the first services/, 'service or kind of resource outside the first services'],
];

/** Verdicts without an answer, by reason, as lines of a report: number, reason, and each check with its own words. */
export function groupReasons(verdicts: readonly Verdict[]): string[] {
  const groups = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    const reason = types.find(([pattern]) => pattern.test(verdict.why))?.[1] ?? verdict.why;
    groups.set(reason, [...(groups.get(reason) ?? []), verdict]);
  }
  return [...groups]
    .sort(([, a], [, b]) => b.length - a.length)
    .flatMap(([reason, list]) => [
      `${String(list.length).padStart(4)}  ${reason}`,
      ...list.map(
        ({ item, why }) => `        ${item.test.replace(/^tests\//, '')}${why === reason ? '' : ` — ${why}`}`,
      ),
    ]);
}
