const quoted = (text: string): string =>
  JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** One matcher (or candidate) as it is written in a mapping file. */
export function matcherText(matcher: {
  readonly by: string;
  readonly value: string;
  readonly account: string | null;
  readonly reason?: string | null;
}): string {
  const { by, value, account, reason } = matcher;
  const parts = [`by: ${by}`, `value: ${quoted(value)}`];
  if (account !== null) parts.push(`account: ${quoted(account)}`);
  if (reason !== undefined && reason !== null) parts.push(`reason: ${quoted(reason)}`);
  return `{ ${parts.join(', ')} }`;
}
