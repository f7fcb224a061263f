import { uniteTraffic } from '../traffic/unite-traffic.ts';
import { wholeTraffic } from '../traffic/whole-traffic.ts';
import type { UnreadPart } from '../unread-part.ts';
import type { Admission, Cite } from './admission.ts';
import { byCodeUnit } from './by-code-unit.ts';
import type { Crossing } from './crossing.ts';
import type { GroupGate } from './group-gate.ts';

/** The security groups at the other side: known, not read, none that could be named (`[]`), or anybody's. */
export type PeerGroups = readonly string[] | UnreadPart | 'anybody';

const everything: Admission = { sure: wholeTraffic, cites: [], maybes: [] };

/**
 * What a set of groups lets through to or from a place, for somebody with those groups over that crossing
 * (https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html, "Security group referencing").
 */
export function admit(
  gate: GroupGate,
  by: Admission,
  peer: PeerGroups,
  crossing: Crossing,
  direction: 'ingress' | 'egress',
): Admission {
  if (gate.isOpen) return everything;
  if (gate.references.size === 0 || crossing.kind === 'lost') return by;
  const unsure = (traffic: readonly Cite[], unread: UnreadPart): Admission => ({
    ...by,
    maybes: [...by.maybes, { traffic: uniteTraffic(...traffic.map((one) => one.traffic)), unread }],
  });
  const all = (): readonly Cite[] => [...gate.references.values()].flat();
  if (typeof peer !== 'string' && 'state' in peer) return unsure(all(), peer);
  const holding =
    peer === 'anybody' ? all() : [...peer].sort(byCodeUnit).flatMap((id) => gate.references.get(id) ?? []);
  if (holding.length === 0) return by;
  if (crossing.kind === 'transit') {
    if (direction === 'egress') return by;
    return unsure(holding, switchUnread(crossing.id));
  }
  return {
    sure: uniteTraffic(by.sure, ...holding.map(({ traffic }) => traffic)),
    cites: [...by.cites, ...holding],
    maybes: by.maybes,
  };
}

/** Whether a transit gateway lets security groups refer to each other is a switch that the topology does not hold. */
function switchUnread(id: string): UnreadPart {
  return { state: 'unread', part: 'transit-gateway', of: id, code: 'NOT_ATTEMPTED', exact: null, refs: [] };
}
