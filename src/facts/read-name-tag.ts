import { readTags } from './read-tags.ts';

/** The value of the `Name` tag; a name that was never given is "not set". */
export function readNameTag(tags: unknown): string | undefined {
  const found = readTags(tags)?.find((tag) => tag.startsWith('Name:') && tag.length > 5);
  return found?.slice(5);
}
