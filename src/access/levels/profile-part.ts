import type { Level } from '../../procedures/level.ts';

/** What stands for each level on one type of resource: the names of the actions that must all be allowed, blanks between. */
export type Profile = { readonly [level in Level]?: string };

/** Profiles by service and resource type; `*` is the service as a whole and every type that has no line of its own. */
export type ProfilePart = Readonly<Record<string, Readonly<Record<string, Profile>>>>;
