import { createHmac } from 'node:crypto';

const keepsEquality = new Set(['R5', 'R6', 'R7']);
const token = /^\*\*\*REDACTED\(R\d(:[0-9a-f]{16})?\)\*\*\*(@[^@\s]*)?$/;

/**
 * What stands in place of a redacted value (decision 23): neither its length nor a plain hash of it.
 * Where equality matters (R5 to R7) it is an HMAC under the engagement's key; an e-mail address keeps its domain. A token stays as it is.
 */
export function redactionToken(rule: string, value: string, key: Uint8Array): string {
  if (token.test(value)) return value;
  if (!keepsEquality.has(rule)) return `***REDACTED(${rule})***`;
  const digest = createHmac('sha256', key).update(value).digest('hex').slice(0, 16);
  const domain = rule === 'R5' ? (/@([A-Za-z0-9.-]{1,253})$/.exec(value)?.[0] ?? '') : '';
  return `***REDACTED(${rule}:${digest})***${domain}`;
}
