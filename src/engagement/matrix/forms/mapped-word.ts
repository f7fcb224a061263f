import type { MappedPrincipal, MappedResource } from '../mapping-file.ts';
import { wordKey } from './word-key.ts';

/** The line of the mapping file that speaks of a client's word; of several people with one name, the one with this number. */
export function mappedWord<T extends MappedPrincipal | MappedResource>(
  entries: readonly T[],
  word: string,
  employeeNo: string | null,
): T | null {
  const key = wordKey(word);
  const same = entries.filter((entry) => wordKey(entry.word) === key);
  const numbered = same.filter((entry) => 'employeeNo' in entry && entry.employeeNo !== null);
  const exact = numbered.find((entry) => (entry as MappedPrincipal).employeeNo === employeeNo);
  return exact ?? same.find((entry) => !numbered.includes(entry)) ?? null;
}
