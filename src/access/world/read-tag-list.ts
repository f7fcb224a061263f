import { readMember } from '../../facts/read-member.ts';
import { readText } from '../../facts/read-text.ts';
import type { Value } from '../../facts/value.ts';
import type { Tags } from '../world.ts';

/** Reads a tag list of whatever service (`Key`/`Value`, `TagKey`/`TagValue`) as names and values; no tags are none, not unread. */
export function readTagList(value: Value): Tags {
  if (value.state !== 'seen') return value;
  const list = Array.isArray(value.value) ? value.value : [];
  const entries = list.flatMap((tag) => {
    const key = readText(tag, 'Key') ?? readText(tag, 'TagKey');
    const text = readMember(tag, 'Value') ?? readMember(tag, 'TagValue');
    return key === undefined ? [] : [[key, typeof text === 'string' ? text : ''] as const];
  });
  return { ...value, value: Object.fromEntries(entries) };
}
