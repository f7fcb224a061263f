import type { Fact, Population } from '../../facts/fact.ts';
import type { Explanation } from '../../text/completeness-words.ts';
import type { Allowance } from './explain-difference.ts';

/** A reason that a fact itself shows: what its attribute says, for which kinds. */
interface Reason {
  readonly word: Explanation;
  readonly kinds: readonly string[];
  readonly attribute: string;
  readonly applies: (value: unknown, account: string) => boolean;
}

const isForeign = (value: unknown, account: string): boolean => value !== account;
const oneOf =
  (...words: string[]) =>
  (value: unknown): boolean =>
    words.includes(String(value));

/** What the service lists and AWS Config need not count; the attribute of each object decides. */
const reasons: readonly Reason[] = [
  { word: 'SHARED', kinds: ['vpc', 'subnet'], attribute: 'owner', applies: isForeign },
  { word: 'SHARED', kinds: ['transit-gateway'], attribute: 'owner', applies: isForeign },
  { word: 'DELETED_RETAINED', kinds: ['ec2-instance'], attribute: 'state', applies: oneOf('terminated') },
  { word: 'DELETED_RETAINED', kinds: ['kms-key'], attribute: 'state', applies: oneOf('PendingDeletion') },
  { word: 'DELETED_RETAINED', kinds: ['transit-gateway'], attribute: 'state', applies: oneOf('deleted', 'deleting') },
  { word: 'DELETED_RETAINED', kinds: ['stack'], attribute: 'status', applies: oneOf('DELETE_COMPLETE') },
  { word: 'AWS_OWNED', kinds: ['kms-key'], attribute: 'manager', applies: oneOf('AWS') },
  { word: 'AWS_OWNED', kinds: ['secret'], attribute: 'owningService', applies: () => true },
];

const creations = ['created', 'createdAt', 'launchedAt', 'startedAt'];

/** How many objects of a list a second source may rightly lack, reason by reason; those made within the delay before its count come last. */
export function allowancesOf(
  population: Population,
  account: string,
  countedAt: string | null,
  delayHours: number,
): readonly Allowance[] {
  const { facts, kind } = population;
  const exact = reasons
    .filter(({ kinds }) => kinds.includes(kind))
    .map(({ word, attribute, applies }) => ({
      word,
      count: facts.filter((fact) => {
        const value = seen(fact, attribute);
        return value !== undefined && applies(value, account);
      }).length,
    }));
  if (countedAt === null) return exact;
  const since = Date.parse(countedAt) - delayHours * 3_600_000;
  const recent = facts.filter((fact) =>
    creations.some((name) => {
      const at = seen(fact, name);
      return typeof at === 'string' && Date.parse(at) >= since;
    }),
  ).length;
  return [...exact, { word: 'CONFIG_LAG', count: recent, upTo: true }];
}

function seen(fact: Fact, attribute: string): unknown {
  const value = fact.attributes[attribute];
  return value?.state === 'seen' ? value.value : undefined;
}
