import type { DiagramLink, ElementKind } from '../../engagement/network/network-diagram.ts';
import type { Topology } from '../../network/topology.ts';
import type { Connection } from './connection.ts';
import type { DrawnEnd, DrawnLink } from './drawn-link.ts';
import type { MatchedDiagram } from './match-elements.ts';
import { writtenMarks } from './written-marks.ts';

/** What a line between networks ends at; other lines are flows, which the zone matrix measures. */
const networks = new Set<ElementKind | null>([
  'vpc',
  'peering',
  'transit-gateway',
  'vpn-gateway',
  'vpn',
  'direct-connect',
  'client-vpn',
  'service-network',
]);
const kinds = new Set<string | null>([
  'peering',
  'transit-gateway',
  'vpn',
  'direct-connect',
  'client-vpn',
  'service-network',
]);

/** The lines of all diagrams that draw a connection of networks, each with the connections it stands for. */
export function matchLinks(
  matched: readonly MatchedDiagram[],
  connections: readonly Connection[],
  topology: Topology,
): readonly DrawnLink[] {
  return matched.flatMap(({ prefix, links, elements }) =>
    links.flatMap((link): DrawnLink[] => {
      const ends = [endOf(link.from, elements, topology), endOf(link.to, elements, topology)] as const;
      if (!isConnection(link, ends)) return [];
      const found = connections.filter((one) => fits(link, ends, one, topology, false));
      const isOpen = ends.some((end) => end.isOpen || end.gap !== null);
      const candidates = isOpen
        ? connections.filter((one) => !found.includes(one) && fits(link, ends, one, topology, true))
        : [];
      return [{ link, label: `${prefix}${link.from} ⇔ ${link.to}`, ends, found, candidates }];
    }),
  );
}

function endOf(id: string, elements: MatchedDiagram['elements'], topology: Topology): DrawnEnd {
  const drawn = elements.get(id);
  if (drawn === undefined) return { kind: null, ids: [], isOpen: true, gap: null };
  const { element, found, candidates, gap } = drawn;
  const marks = writtenMarks(element).ids;
  if (element.kind === 'site' || element.kind === 'internet')
    return { kind: element.kind, ids: [], isOpen: false, gap: null };
  // An id that is written tells which one it is, whether or not its list was read.
  const isNamed = marks.length > 0 && element.mapping.status === 'confirmed';
  const ids = found.length > 0 ? found.flatMap((one) => [one.id, ...lifted(one.vpc, one.kind)]) : isNamed ? marks : [];
  return {
    kind: element.kind,
    ids,
    isOpen: ids.length === 0 && candidates.length > 0,
    gap: ids.length > 0 && isNamed ? null : gap,
  };

  function lifted(vpc: string | null, kind: string): readonly string[] {
    return vpc !== null && kind === 'subnet' && topology.vpcs.has(vpc) ? [vpc] : [];
  }
}

/** A line is a connection where its own kind says so, or where both its ends are networks (or a site and what sites end at). */
function isConnection({ kind }: DiagramLink, [from, to]: readonly [DrawnEnd, DrawnEnd]): boolean {
  if (from.kind === 'internet' || to.kind === 'internet') return false;
  const sites = [from, to].filter((end) => end.kind === 'site');
  if (sites.length === 2) return false;
  // What a site is joined to by a VPN or a line is another party's equipment.
  if (sites.length === 1) return [from, to].some((end) => /^(vpn-gateway|transit-gateway|vpc)$/.test(end.kind ?? ''));
  return kinds.has(kind) || (networks.has(from.kind) && networks.has(to.kind));
}

/** Whether a connection is the one that a line draws; `openly` takes an end of which nobody can tell what it is for any. */
function fits(
  { kind }: DiagramLink,
  [from, to]: readonly [DrawnEnd, DrawnEnd],
  one: Connection,
  { gateways }: Topology,
  openly: boolean,
): boolean {
  if (kind !== null && kinds.has(kind) && kind !== one.kind) return false;
  const [left, right] = one.ends;
  const at = (end: DrawnEnd, ids: readonly string[]): boolean =>
    end.ids.some((id) => ids.includes(id)) || (openly && end.ids.length === 0 && (end.isOpen || end.gap !== null));
  const site = [from, to].find((end) => end.kind === 'site');
  if (site !== undefined) {
    if (one.kind !== 'vpn' && one.kind !== 'direct-connect') return false;
    return at(site === from ? to : from, right);
  }
  if ((at(from, left) && at(to, right)) || (at(from, right) && at(to, left))) return true;
  // The connection itself may be drawn as an element with a line to either end.
  const ends = [...left, ...right, ...right.flatMap((id) => gateways.get(id)?.vpc ?? [])];
  return (from.ids.includes(one.id) && at(to, ends)) || (to.ids.includes(one.id) && at(from, ends));
}
