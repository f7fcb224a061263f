import type { Operation } from '../../src/collectors/collector.ts';

/** The answer of a list operation that has nothing to list; null where the operation is no list, so that it must be answered by hand. */
export function emptyOutput({ count, paging }: Operation): unknown {
  if (count === undefined || count.includes('[]')) return null;
  const list = count.split('.').reduceRight<unknown>((inner, name) => ({ [name]: inner }), []);
  return paging?.more === undefined ? list : { ...(list as object), [paging.more]: false };
}
