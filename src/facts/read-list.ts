import { readMember } from './read-member.ts';

/** The elements of the list at a path; a member that is no list, or not there, has none. */
export function readList(value: unknown, path: string): readonly unknown[] {
  const found = readMember(value, path);
  return Array.isArray(found) ? found : [];
}
