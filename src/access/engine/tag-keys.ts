import type { Closed } from '../closed.ts';
import type { Tags } from '../world.ts';

/** Tags as condition keys: what is known of them, and whether that is all. */
export interface TagKeys {
  readonly keys: Readonly<Record<string, readonly string[]>>;
  /** The beginnings of keys about which all is known; empty where the tags were not read. */
  readonly complete: readonly string[];
  readonly closed: readonly Closed[];
}

/** Restates the tags of a principal or resource under each of the beginnings (`aws:principaltag/`). */
export function tagKeys(tags: Tags, beginnings: readonly string[], of: string): TagKeys {
  if (tags.state === 'unread') {
    const { code, exact, refs } = tags;
    return { keys: {}, complete: [], closed: [{ state: 'closed', part: 'tags', of, code, exact, refs }] };
  }
  const entries = tags.state === 'seen' ? Object.entries(tags.value) : [];
  const keys = Object.fromEntries(
    beginnings.flatMap((beginning) =>
      entries.map(([key, value]) => [`${beginning}${key.toLowerCase()}`, [value]] as const),
    ),
  );
  return { keys, complete: beginnings, closed: [] };
}
