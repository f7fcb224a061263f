import { readMember } from './read-member.ts';

/** The texts at a path, in the answer's order; a member that is no list, or not there, holds none. */
export function readTexts(value: unknown, path: string): string[] {
  const found = readMember(value, path);
  return Array.isArray(found) ? found.filter((entry): entry is string => typeof entry === 'string') : [];
}
