import type { Family } from '../addresses.ts';
import type { Balancer } from '../elements/balancer.ts';
import type { Interface } from '../elements/interface.ts';
import { uniteTraffic } from '../traffic/unite-traffic.ts';
import { wholeTraffic } from '../traffic/whole-traffic.ts';
import type { Atlas } from './atlas.ts';
import { conduct } from './conduct.ts';
import type { ClassSide, EndClass } from './end-class.ts';
import type { Grid } from './grid.ts';

/** Puts interfaces into classes; the ground grid is cut by routes and network ACLs alone. */
export function classify(atlas: Atlas, ground: Grid): (id: string) => EndClass | null {
  const { topology } = atlas;
  const classes = new Map<string, EndClass>();
  const spots = new Map<string, number>();
  const known = new Map<string, EndClass | null>();
  const targets = new Set(
    [...topology.routeTables.values()].flatMap(({ routes }) => routes.map(({ target }) => target.id)),
  );
  const spotOf = (one: Interface): number => {
    const places = ([4, 6] as const).map((family) => ground.coverAll(family, one.addresses));
    const own = targets.has(one.id) ? one.id : '';
    const key = JSON.stringify([
      one.subnet,
      one.vpc,
      one.region,
      places,
      one.publicAddresses.length > 0,
      one.deniesInternet,
      own,
    ]);
    const spot = spots.get(key) ?? spots.size;
    spots.set(key, spot);
    return spot;
  };
  const make = (one: Interface): EndClass => {
    const { isAnswering, isOpening } = conduct(one.type);
    const balancer = one.serves === null ? undefined : topology.balancers.get(one.serves.id);
    const spot = spotOf(one);
    const places = ([4, 6] as const).map((family) => atlas.grid.coverAll(family, one.addresses));
    const groups = 'state' in one.groups ? one.groups : [...one.groups].sort();
    const key = JSON.stringify([spot, places, groups, isAnswering, isOpening, balancer?.id]);
    const before = classes.get(key);
    if (before !== undefined) return before;
    const side = (family: Family): ClassSide | null | undefined => {
      const [range, ...more] = atlas.grid.coverAll(family, one.addresses);
      if (range === undefined) return null;
      if (more.length > 0 || range[0] !== range[1]) return undefined;
      const gate = (direction: 'ingress' | 'egress') => atlas.groups(one.groups, direction, family);
      return { place: range[0], out: gate('egress'), in: gate('ingress') };
    };
    const [four, six] = [side(4), side(6)];
    const made: EndClass = {
      example: one,
      end: { kind: 'interface', id: one.id },
      spot,
      sides: four === undefined || six === undefined ? null : { 4: four, 6: six },
      isOpening,
      takes: isAnswering ? heardBy(balancer) : [],
    };
    classes.set(key, made);
    return made;
  };
  return (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const one = topology.interfaces.get(id);
    const made = one === undefined || !topology.subnets.has(one.subnet) ? null : make(one);
    known.set(id, made);
    return made;
  };
}

/** What a load balancer listens to; an interface that serves none hears everything. */
function heardBy(balancer: Balancer | undefined): EndClass['takes'] {
  if (balancer === undefined) return wholeTraffic;
  const { listeners } = balancer;
  return 'state' in listeners ? listeners : uniteTraffic(...listeners.map(({ traffic }) => traffic));
}
