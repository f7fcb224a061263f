/** What a pattern watches when it is not an event by name: root's activity, sign-ins without MFA, failed sign-ins. */
const MARKS: readonly (readonly [string, RegExp])[] = [
  ['Root', /userIdentity\.type\s*=\s*"?Root\b/],
  ['ConsoleLoginWithoutMFA', /MFAUsed\s*!=\s*"?Yes\b|MFAUsed\s*=\s*"?No\b/],
  ['ConsoleLoginFailure', /errorMessage\s*=\s*"?Failed authentication/],
];

/**
 * The CloudTrail events a CloudWatch Logs filter pattern counts: names that `$.eventName` is equal to, and `Root`,
 * `ConsoleLoginWithoutMFA`, `ConsoleLoginFailure` for the patterns of CIS AWS Foundations chapter 4. Sorted.
 */
export function watchedEvents(pattern: unknown): string[] {
  if (typeof pattern !== 'string') return [];
  const names = [...pattern.matchAll(/\$\.eventName\s*=\s*"?([A-Za-z0-9*_]+)/g)].map((match) => match[1] ?? '');
  const marks = MARKS.filter(([, mark]) => mark.test(pattern)).map(([name]) => name);
  return [...new Set([...names, ...marks])].sort();
}
