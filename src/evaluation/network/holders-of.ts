import type { Closed } from '../../access/closed.ts';
import type { Engine } from '../../access/engine.ts';
import type { Reference } from '../../facts/value.ts';
import type { OpenDoor } from '../../network/elements/open-door.ts';
import { identityWays } from './identity-ways.ts';

/** Who has the rights for some paths by identity, the accepted ones apart. */
export interface Holders {
  readonly principals: readonly string[];
  /** Those among them who have the right only while a condition holds. */
  readonly conditional: readonly string[];
  readonly accepted: readonly string[];
  /** The ways in they get to. */
  readonly doors: readonly string[];
  /** `policy/Sid` of the statements that let them. */
  readonly by: readonly string[];
  readonly closed: readonly Closed[];
  readonly qualifiers: readonly string[];
  readonly refs: readonly Reference[];
}

/**
 * Asks the permission engine who may take a path, door by door, until somebody who is not accepted is found: one suffices to tell
 * that there is a way, while that there is none is asked of every door.
 */
export function holdersOf(
  doors: readonly OpenDoor[],
  accepted: 'all' | ReadonlySet<string>,
  whoCan: Engine['whoCan'],
): Holders {
  const [sure, open, taken] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const [named, by, qualifiers] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const closed = new Map<string, Closed>();
  const refs: Reference[] = [];
  for (const door of doors) {
    const way = identityWays(door);
    if (way === null || sure.size > 0) continue;
    for (const { principal, decision } of whoCan(way.action, way.resource)) {
      if (isService(principal)) continue;
      for (const one of decision.closed) closed.set(`${one.part} ${one.of}`, one);
      if (decision.result === 'denied') continue;
      // A paper that was not read may refuse what the others allow; of SCPs and RCPs decision 5 says that the grant stands.
      const isProven = decision.closed.every(({ part }) => part === 'scp' || part === 'rcp');
      if (!isProven) continue;
      if (accepted === 'all' || accepted.has(principal)) {
        taken.add(principal);
        continue;
      }
      (decision.result === 'allowed' ? sure : open).add(principal);
      named.add(door.id);
      for (const { policy, sid, index } of decision.by) {
        by.add(`${policy.name}/${sid ?? `#${index}`}`);
        refs.push(...policy.refs);
      }
      for (const one of decision.qualifiers) qualifiers.add(one);
    }
  }
  const conditional = [...open].filter((one) => !sure.has(one)).sort();
  return {
    principals: [...sure, ...conditional].sort(),
    conditional,
    accepted: [...taken].sort(),
    doors: [...named].sort(),
    by: [...by].sort(),
    closed: [...closed.values()],
    qualifiers: [...qualifiers].sort(),
    refs,
  };
}

/** AWS's own services and the roles they made for themselves open no shell to a person. */
function isService(principal: string): boolean {
  return principal.endsWith('.amazonaws.com') || principal.includes(':role/aws-service-role/');
}
