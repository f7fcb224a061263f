import type { Operation } from '../collectors/collector.ts';
import { valueAt } from './value-at.ts';

/**
 * The token of the next page; null when the service says this was the last one.
 * Where the list itself is declared as the token, the next page starts after its last element (Firehose).
 */
export function nextToken(output: unknown, { paging }: Operation): unknown {
  if (paging === undefined) return null;
  if (paging.more !== undefined && valueAt(output, paging.more) !== true) return null;
  const found = valueAt(output, paging.response);
  const token: unknown = Array.isArray(found) ? found.at(-1) : found;
  return token === undefined || token === null || token === '' ? null : token;
}
