import { readMember } from './read-member.ts';

/** Restates tags whose members a service writes in lower case (`key`, `value`) as every other service writes them. */
export function readLowerTags(tags: unknown): unknown[] | undefined {
  if (!Array.isArray(tags)) return undefined;
  return tags.map((tag) => ({ Key: readMember(tag, 'key'), Value: readMember(tag, 'value') }));
}
