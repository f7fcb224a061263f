import type { Value } from '../../facts/value.ts';
import type { Network } from '../../network/network.ts';
import type { End, Path } from '../../network/reach.ts';
import { intersectTraffic } from '../../network/traffic/intersect-traffic.ts';
import type { Traffic } from '../../network/traffic.ts';
import type { UnreadPart } from '../../network/unread-part.ts';
import { alike } from './alike.ts';
import { type Control, controlWords } from './control-words.ts';
import { endsOf } from './ends-of.ts';
import type { FlowRequirement } from './flow-requirement.ts';
import type { ZoneMembers } from './zone-members.ts';

/** A way that is allowed and does not pass the control it must pass. */
export interface UncontrolledPath {
  readonly control: string;
  readonly from: End;
  readonly to: End;
  readonly path: Path;
}

const shown = 3;

/** Looks at every way of the allowed packets for the controls the client demands; words nobody understands are given back. */
export function uncontrolledPaths(
  from: ZoneMembers,
  to: ZoneMembers,
  { lines, allowed }: FlowRequirement,
  network: Network,
  webAcls: ReadonlyMap<string, Value>,
): {
  readonly found: readonly UncontrolledPath[];
  readonly gaps: readonly UnreadPart[];
  readonly unclear: readonly string[];
} {
  const demands = lines
    .filter(({ allow }) => allow === true)
    .flatMap(({ via, names }) => [...via, ...(names.length > 0 ? ['FW'] : [])]);
  const found: UncontrolledPath[] = [];
  const gaps: UnreadPart[] = [];
  const unclear: string[] = [];
  for (const word of new Set(demands)) {
    const control = controlWords(word);
    if (control === null) {
      unclear.push(word);
      continue;
    }
    for (const [start, end, path] of ways(from, to, allowed, network)) {
      const passed = passes(control, end, path, network, webAcls);
      if (typeof passed === 'object') gaps.push(passed);
      else if (!passed && found.length < shown) found.push({ control: word, from: start, to: end, path });
    }
  }
  return { found, gaps, unclear };
}

function* ways(
  from: ZoneMembers,
  to: ZoneMembers,
  allowed: Traffic,
  network: Network,
): Iterable<readonly [End, End, Path]> {
  for (const start of endsOf({ ...from, interfaces: alike(from.interfaces) }))
    for (const end of endsOf({ ...to, interfaces: alike(to.interfaces) }))
      for (const path of network.reach(start, end).paths)
        if (intersectTraffic(path.traffic, allowed).length > 0) yield [start, end, path];
}

function passes(
  control: Control,
  end: End,
  { hops }: Path,
  network: Network,
  webAcls: ReadonlyMap<string, Value>,
): boolean | UnreadPart {
  if (control.kind === 'host') return false;
  if (control.kind === 'id') return hops.some(({ id }) => id === control.id);
  if (control.kind === 'hop') return hops.some(({ kind }) => control.hops.includes(kind));
  if (control.kind === 'door')
    return hops.some(({ kind, id }) => kind === 'site' && siteKind(id, network, control.doors));
  const served = end.kind === 'interface' ? (network.topology.interfaces.get(end.id)?.serves ?? null) : null;
  const acls = served === null ? undefined : webAcls.get(served.id);
  if (acls === undefined) {
    const isBalancer = served?.kind === 'load-balancer';
    const gap = network.topology.unread.find(({ part }) => part === 'load-balancer');
    return isBalancer && gap !== undefined ? gap : false;
  }
  if (acls.state === 'unread') {
    const { code, exact, refs } = acls;
    return { state: 'unread', part: 'load-balancer', of: served?.id ?? '', code, exact, refs };
  }
  return acls.state === 'seen' && Array.isArray(acls.value) && acls.value.length > 0;
}

function siteKind(id: string, { topology }: Network, kinds: readonly string[]): boolean {
  const site = topology.sites.get(id);
  return site !== undefined && kinds.includes(site.kind);
}
