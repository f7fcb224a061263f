import { readMember } from './read-member.ts';

/** The non-empty text at a path; anything else is "not set". */
export function readText(value: unknown, path: string): string | undefined {
  const found = readMember(value, path);
  return typeof found === 'string' && found !== '' ? found : undefined;
}
