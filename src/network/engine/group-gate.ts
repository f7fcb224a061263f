import type { Family } from '../addresses.ts';
import type { GroupRule } from '../elements/security-group.ts';
import type { Topology } from '../topology.ts';
import { uniteTraffic } from '../traffic/unite-traffic.ts';
import { wholeTraffic } from '../traffic/whole-traffic.ts';
import type { Traffic } from '../traffic.ts';
import type { UnreadPart } from '../unread-part.ts';
import type { Admission, Cite } from './admission.ts';
import { byCodeUnit } from './by-code-unit.ts';
import type { Grid } from './grid.ts';
import { notRead } from './not-read.ts';
import { type Painted, paintSpans } from './paint-spans.ts';
import { placeOfGroup } from './place-of-group.ts';
import type { Span } from './span.ts';

/** One direction of a set of security groups, for one family: their rules are added up. */
export interface GroupGate {
  /** An interface without groups is not filtered. */
  readonly isOpen: boolean;
  readonly painted: Painted<Admission>;
  /** Rules by the group they refer to. */
  readonly references: ReadonlyMap<string, readonly Cite[]>;
}

/** Compiles the rules of the groups of an interface in one direction. */
export function groupGate(
  topology: Topology,
  groups: readonly string[] | UnreadPart,
  direction: 'ingress' | 'egress',
  grid: Grid,
  family: Family,
): GroupGate {
  const layers: (Cite & { readonly span: Span })[] = [];
  const references = new Map<string, Cite[]>();
  const maybes: { traffic: Traffic; unread: UnreadPart }[] = [];
  const all = (unread: UnreadPart): void => void maybes.push({ traffic: wholeTraffic, unread });
  if ('state' in groups) all(groups);
  for (const id of 'state' in groups ? [] : [...groups].sort(byCodeUnit)) {
    const rules = topology.groups.get(id)?.[direction] ?? unreadGroup(topology, id);
    if ('state' in rules) {
      all(rules);
      continue;
    }
    for (const rule of [...rules].sort((a, b) => byCodeUnit(keyOf(a), keyOf(b))))
      add(rule, { kind: 'security-group', of: id, line: rule.id, refs: rule.refs });
  }
  function add({ peer, traffic }: GroupRule, rule: Cite['rule']) {
    if (peer.kind === 'group') {
      references.set(peer.id, [...(references.get(peer.id) ?? []), { rule, traffic }]);
    } else if (peer.kind === 'addresses') {
      if (peer.addresses.family === family) layers.push({ rule, traffic, span: grid.cover(peer.addresses) });
    } else {
      const place = placeOfGroup(topology, rule.of);
      const entries = topology.prefixLists.get(peer.id)?.entries ?? notRead(topology, 'prefix-list', peer.id, place);
      if ('state' in entries) maybes.push({ traffic, unread: entries });
      else layers.push({ rule, traffic, span: grid.coverAll(family, entries) });
    }
  }
  const painted = paintSpans(layers, (covering) => ({
    sure: uniteTraffic(...covering.map(({ traffic }) => traffic)),
    cites: covering,
    maybes,
  }));
  return { isOpen: !('state' in groups) && groups.length === 0, painted, references };
}

function unreadGroup(topology: Topology, id: string): UnreadPart {
  return notRead(topology, 'security-group', id, placeOfGroup(topology, id));
}

/** Rules are cited in the order of their ids; those without one by what they say. */
function keyOf({ id, traffic, peer }: GroupRule): string {
  const other = peer.kind === 'addresses' ? peer.written : peer.id;
  return `${id ?? ''} ${JSON.stringify(traffic)} ${other}`;
}
