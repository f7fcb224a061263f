import type { Level } from '../../procedures/level.ts';
import type { Action } from '../catalogue.ts';
import { contentProfiles } from './content-profiles.ts';
import { controlProfiles } from './control-profiles.ts';
import { messageProfiles } from './message-profiles.ts';
import type { ProfilePart } from './profile-part.ts';

const profiles: ProfilePart = { ...contentProfiles, ...messageProfiles, ...controlProfiles };

/**
 * The actions that must all be allowed before a required level counts as given (domain C.3); empty where no profile says so.
 * Then one allowed action of the level suffices: to ask for every action would call a role short of rights nobody needs.
 */
export function representatives(
  byName: ReadonlyMap<string, Action>,
  service: string,
  resourceType: string | null,
  level: Level,
): readonly Action[] {
  const prefix = service.toLowerCase();
  const types = Object.hasOwn(profiles, prefix) ? profiles[prefix] : undefined;
  if (types === undefined) return [];
  const own = resourceType !== null && Object.hasOwn(types, resourceType) ? types[resourceType] : types['*'];
  return (own?.[level] ?? '').split(' ').flatMap((name) => {
    const action = byName.get(`${prefix}:${name}`.toLowerCase());
    return action === undefined ? [] : [action];
  });
}
