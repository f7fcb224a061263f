import { readMember } from './read-member.ts';

/** Restates a tag list as `Key:Value` texts, so that a tag can be named in one word of a settings sheet (`Tier:data`). */
export function readTags(tags: unknown): string[] | undefined {
  if (!Array.isArray(tags)) return undefined;
  return tags.flatMap((tag) => {
    const key = readMember(tag, 'Key');
    const value = readMember(tag, 'Value');
    return typeof key === 'string' ? [`${key}:${typeof value === 'string' ? value : ''}`] : [];
  });
}
