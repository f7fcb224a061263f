import { crosses } from './crosses.ts';
import type { NetContext } from './net-context.ts';
import { ofAccount } from './of-account.ts';
import type { ZoneMembers } from './zone-members.ts';

/**
 * A pair belongs to the accounts where the zone stands that is reached; a zone outside is reached from the accounts of the other.
 * Two networks outside are compared once, and only where packets between them could cross ours (case N-35).
 */
export function* splitByPlatform(
  from: ZoneMembers,
  to: ZoneMembers,
  { input, matrix }: NetContext,
): Iterable<readonly [string, ZoneMembers, ZoneMembers]> {
  if (!isPlaced(from) || !isPlaced(to)) return;
  const [own, other] = isInside(to) ? [to, 'to' as const] : [from, 'from' as const];
  if (isInside(own)) {
    for (const platform of input.platforms) {
      const account = platform.replace(/^aws:/, '');
      const inside = ofAccount(own, account);
      if (inside === null) continue;
      const part = { ...inside, outside: platform === input.platforms[0] ? own.outside : [] };
      yield other === 'to' ? [platform, from, part] : [platform, part, to];
    }
    return;
  }
  const [home] = input.platforms;
  if (home === undefined) return;
  const named = matrix.flows.some((line) => line.from === from.zone.id && line.to === to.zone.id);
  if (named || crosses(from, to)) yield [home, from, to];
}

function isInside({ interfaces, doors }: ZoneMembers): boolean {
  return interfaces.length + doors.length > 0;
}

/** A zone that names addresses is somewhere, even where nothing leads to it; another one that found nothing is told by itself. */
function isPlaced(members: ZoneMembers): boolean {
  const { zone, outside, gaps } = members;
  return (
    isInside(members) ||
    outside.length > 0 ||
    gaps.length > 0 ||
    zone.kind === 'internet' ||
    zone.matchers.some(({ by }) => by === 'cidr')
  );
}
