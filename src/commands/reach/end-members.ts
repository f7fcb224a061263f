import type { Zone, ZoneMatcher } from '../../engagement/network/zone-matrix.ts';
import type { ZoneMembers } from '../../evaluation/network/zone-members.ts';

/** What an end holds, as a zone of its own, so that what is known of zones holds for it too. */
export function endMembers(
  id: string,
  held: Partial<Pick<ZoneMembers, 'interfaces' | 'doors' | 'outside' | 'gaps'>>,
  matchers: readonly ZoneMatcher[] = [],
): ZoneMembers {
  const mapping = { status: 'confirmed', by: null, at: null } as const;
  const zone: Zone = { id, name: id, kind: 'resource', matchers, via: [], mapping, at: '' };
  return { zone, interfaces: [], doors: [], outside: [], gaps: [], routes: [], tied: [], unsure: [], ...held };
}
