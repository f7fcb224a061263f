import type { Fact } from '../../facts/fact.ts';
import { seenValue } from '../../facts/seen-value.ts';
import type { CheckFunction } from '../check-function.ts';
import { daysBetween } from '../days-between.ts';

/** Credentials of a user: whether it is active, when it was last used, and from when "never used" counts. */
const CREDENTIALS = [
  { name: 'password', active: 'passwordEnabled', used: 'passwordLastUsed', since: 'passwordLastChanged' },
  { name: 'accessKey1', active: 'accessKey1Active', used: 'accessKey1LastUsed', since: 'accessKey1LastRotated' },
  { name: 'accessKey2', active: 'accessKey2Active', used: 'accessKey2LastUsed', since: 'accessKey2LastRotated' },
] as const;

/** No active credential of a user lies unused for more than N days; one never used counts from its creation (Security Hub IAM.22). */
export const unusedCredentials: CheckFunction = {
  name: 'unused-credentials',
  rests: ['userCreated', ...CREDENTIALS.flatMap(({ active, used, since }) => [active, used, since])],
  compare(fact, parameter) {
    if (typeof parameter !== 'number') return { result: 'INDETERMINATE', reason: 'CRITERION_UNCLEAR', found: [] };
    const idle = CREDENTIALS.filter(({ active }) => seenValue(fact, active) === true).map(({ name, used, since }) => ({
      name,
      days: idleDays(fact, used, since),
    }));
    const found = idle.map(({ name, days }) => `${name}=${days ?? '-'}d`);
    if (idle.some(({ days }) => days !== undefined && days > parameter)) {
      return { result: 'MISMATCH', reason: 'OVERDUE', found };
    }
    if (idle.some(({ days }) => days === undefined)) {
      return { result: 'INDETERMINATE', reason: 'NEEDS_INTERVIEW', found };
    }
    return { result: 'MATCH', reason: 'EQUAL', found };
  },
};

function idleDays(fact: Fact, used: string, since: string): number | undefined {
  const from = [used, since, 'userCreated'].map((name) => seenValue(fact, name)).find((value) => value !== undefined);
  const at = fact.attributes.userCreated;
  return typeof from === 'string' && at?.state !== 'unread' ? daysBetween(from, at?.at) : undefined;
}
