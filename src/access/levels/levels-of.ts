import type { Level } from '../../procedures/level.ts';
import { AkashiError } from '../../text/akashi-error.ts';
import { overlay } from './overlay.ts';
import type { ServiceOverlay } from './overlay-part.ts';

/** AWS's access levels in our letters. */
const letters: Readonly<Record<string, Level>> = {
  List: 'L',
  Read: 'R',
  Write: 'W',
  Tagging: 'T',
  'Permissions management': 'P',
};

const indexes = new Map<string, ReadonlyMap<string, readonly Level[]>>();

/**
 * The audit levels of one action: the overlay's, else AWS's own. AWS joins several words with commas (`Tagging, Write`);
 * Write beside Tagging or Permissions management only says that tags or permissions are written, so it is dropped.
 */
export function levelsOf(service: string, name: string, accessLevel: string): readonly Level[] {
  const named = indexOf(service).get(name.toLowerCase());
  if (named !== undefined) return named;
  const words = accessLevel.split(',').map((word) => word.trim());
  const levels = words.flatMap((word) => {
    const level = letters[word];
    if (level === undefined)
      throw new AkashiError('CATALOGUE_LEVEL', { action: `${service}:${name}`, seen: accessLevel });
    return level === 'W' && words.length > 1 ? [] : [level];
  });
  return levels;
}

/** The overlay of a service by action in lower case; made once. */
function indexOf(service: string): ReadonlyMap<string, readonly Level[]> {
  const known = indexes.get(service);
  if (known !== undefined) return known;
  const rows = Object.hasOwn(overlay.services, service) ? overlay.services[service] : undefined;
  const index = new Map<string, readonly Level[]>();
  for (const [key, names] of Object.entries(rows ?? ({} as ServiceOverlay))) {
    if (typeof names !== 'string') continue;
    const levels = key.split(' ') as Level[];
    for (const name of names.trim().split(/\s+/)) index.set(name.toLowerCase(), levels);
  }
  indexes.set(service, index);
  return index;
}
