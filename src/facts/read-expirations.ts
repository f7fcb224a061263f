import { readInstant } from './read-instant.ts';
import { readMember } from './read-member.ts';

/** When a lifecycle rule deletes objects: after so many days, or on a fixed date. */
export interface Expiration {
  readonly rule: string;
  readonly days: number | null;
  readonly date: string | null;
  readonly noncurrentDays: number | null;
}

/** The enabled lifecycle rules of a bucket that delete objects or old versions; rules that only move them are left out. */
export function readExpirations(rules: unknown): Expiration[] | undefined {
  if (!Array.isArray(rules)) return undefined;
  return rules
    .filter((rule) => readMember(rule, 'Status') === 'Enabled')
    .map((rule, index) => {
      const id = readMember(rule, 'ID');
      const date = readInstant(readMember(rule, 'Expiration.Date'));
      return {
        rule: typeof id === 'string' ? id : `#${index + 1}`,
        days: numberOf(readMember(rule, 'Expiration.Days')),
        date: date === undefined ? null : date,
        noncurrentDays: numberOf(readMember(rule, 'NoncurrentVersionExpiration.NoncurrentDays')),
      };
    })
    .filter(({ days, date, noncurrentDays }) => days !== null || date !== null || noncurrentDays !== null);
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
