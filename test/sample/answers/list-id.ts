import type { Ask } from '../ask.ts';

/** The id of a prefix list of the place by its name, or by the service it is of (`s3`). */
export function listId(ask: Ask, name: string): string {
  const lists = ask.here(ask.company.prefixLists);
  const found = lists.find((one) => one.name === name || one.name === `com.amazonaws.${ask.region}.${name}`);
  if (found === undefined) throw new Error(`no prefix list ${name}`);
  return found.id ?? ask.id('pl', found.name);
}
