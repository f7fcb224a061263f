import type { CountRange, PlaceCount } from '../collection/plan-count.ts';
import { sumRanges } from '../collection/sum-ranges.ts';

/** What is asked in one account × region. */
export interface PlanPlace {
  readonly account: string;
  readonly region: string;
  readonly questions: CountRange;
  readonly requests: CountRange;
  readonly operations: readonly Omit<PlaceCount, 'account' | 'region'>[];
}

/** The counts place by place, for machines. */
export function planPlaces(counts: readonly PlaceCount[]): readonly PlanPlace[] {
  const places = new Map<string, PlaceCount[]>();
  for (const count of counts) {
    const key = `${count.account} ${count.region}`;
    const place = places.get(key) ?? [];
    place.push(count);
    places.set(key, place);
  }
  return [...places.entries()].map(([key, held]) => {
    const [account = '', region = ''] = key.split(' ');
    return {
      account,
      region,
      questions: sumRanges(held.map(({ questions }) => questions)),
      requests: sumRanges(held.map(({ requests }) => requests)),
      operations: held.map(({ account: _account, region: _region, ...count }) => count),
    };
  });
}
