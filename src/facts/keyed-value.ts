import { readMember } from './read-member.ts';

/** Reads one entry of a `[{Key, Value}]` list (load balancer attributes); `true` and `false` come back as words of logic. */
export function keyedValue(list: unknown, key: string): unknown {
  if (!Array.isArray(list)) return undefined;
  const value = readMember(
    list.find((entry) => readMember(entry, 'Key') === key),
    'Value',
  );
  return value === 'true' ? true : value === 'false' ? false : value;
}
