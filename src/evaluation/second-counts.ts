import type { PlaceContext } from './place-context.ts';

/** A count by a source that did not make the list, and the answer it stands in. */
export interface SecondCount {
  /** Its name as auditors know it: a proper noun, the same in both languages. */
  readonly source: 'AWS Config' | 'IAM GetAccountSummary';
  readonly count: number;
  readonly evidence: string;
}

/** Kinds that the IAM summary counts, by its attribute; the credential report has one line more, root's (domain E.3). */
const summarised = [
  ['iam-user', 'users', 0],
  ['iam-group', 'groups', 0],
  ['iam-role', 'roles', 0],
  ['iam-user-credential', 'users', 1],
] as const;

/** Independent counts of one place, by fact kind or AWS Config type; what was not read is simply not there to compare. */
export function secondCounts(context: PlaceContext): ReadonlyMap<string, SecondCount> {
  return new Map(context.place.region === 'global' ? iamCounts(context) : configCounts(context));
}

function iamCounts(context: PlaceContext): (readonly [string, SecondCount])[] {
  const [summary] = context.population('account-summary').facts;
  return summarised.flatMap(([kind, attribute, more]) => {
    const value = summary?.attributes[attribute];
    if (value?.state !== 'seen') return [];
    const evidence = value.refs[0]?.id ?? '';
    return [[kind, { source: 'IAM GetAccountSummary', count: Number(value.value) + more, evidence }] as const];
  });
}

function configCounts(context: PlaceContext): (readonly [string, SecondCount])[] {
  const counts = context.population('config-resource-count');
  if (!counts.complete) return [];
  return counts.facts.flatMap((fact) => {
    const value = fact.attributes['count'];
    if (value?.state !== 'seen') return [];
    return [[fact.id, { source: 'AWS Config', count: Number(value.value), evidence: fact.refs[0]?.id ?? '' }] as const];
  });
}
