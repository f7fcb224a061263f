import type { Operation } from '../collectors/collector.ts';
import { valueAt } from './value-at.ts';

/** The token of the next page; null when the service says this was the last one. */
export function nextToken(output: unknown, { paging }: Operation): unknown {
  if (paging === undefined) return null;
  if (paging.more !== undefined && valueAt(output, paging.more) !== true) return null;
  const token = valueAt(output, paging.response);
  return token === undefined || token === null || token === '' ? null : token;
}
