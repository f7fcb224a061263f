import type { ZoneMatrix } from '../../engagement/network/zone-matrix.ts';
import { arnsOf } from '../../evaluation/network/arns-of.ts';
import type { Interface } from '../../network/elements/interface.ts';
import type { Placed } from '../../network/elements/placed.ts';
import type { Network } from '../../network/network.ts';
import type { Topology } from '../../network/topology.ts';
import type { NamedThing } from './named-thing.ts';

/** Everything of the evidence and of the client's zone matrices that can be an end of a question, the same thing once. */
export function listNamedThings(network: Network, matrices: readonly ZoneMatrix[]): readonly NamedThing[] {
  const { topology } = network;
  const all = [
    ...[...topology.interfaces.values()].flatMap(ofInterface),
    ...placed('subnet', topology.subnets),
    ...placed('vpc', topology.vpcs),
    ...placed('security-group', topology.groups),
    ...placed('load-balancer', topology.balancers),
    ...[...topology.sites.values()].map(({ id, name, kind }) => thing(kind, id, name)),
    ...topology.doors.map((door) => thing(door.kind, door.id, door.name, arnsOf(door))),
    ...functions(topology),
    ...network.doors().map(({ door }) => thing(door.kind, door.id, null)),
    ...matrices.flatMap((matrix) =>
      matrix.zones.map(({ id, name }): NamedThing => ({ kind: 'zone', id, name, aliases: [], matrix })),
    ),
  ];
  const once = new Map<string, NamedThing>();
  for (const one of all) {
    const key = one.matrix === null ? one.id : `zone ${matrices.indexOf(one.matrix)} ${one.id}`;
    const known = once.get(key);
    const aliases = [...new Set([...(known?.aliases ?? []), ...one.aliases])];
    once.set(key, known === undefined ? one : { ...known, name: known.name ?? one.name, aliases });
  }
  return [...once.values()].filter(({ id }) => id !== '*');
}

function thing(kind: string, id: string, name: string | null, aliases: readonly string[] = []): NamedThing {
  return { kind, id, name, aliases, matrix: null };
}

function placed(kind: string, all: ReadonlyMap<string, Placed>): readonly NamedThing[] {
  return [...all.values()].map(({ id, name }) => thing(kind, id, name));
}

function ofInterface(one: Interface): readonly NamedThing[] {
  const own = thing('interface', one.id, one.name);
  if (one.serves === null) return [own];
  const { kind, id, name } = one.serves;
  return [own, thing(kind, id, name, arnsOf(one).slice(1))];
}

/** Functions that a load balancer hands on to: they may stand in no VPC. */
function functions({ balancers }: Topology): readonly NamedThing[] {
  return [...balancers.values()].flatMap(({ listeners }) =>
    'state' in listeners
      ? []
      : listeners.flatMap(({ targets }) =>
          'state' in targets
            ? []
            : targets.filter(({ kind }) => kind === 'lambda').map(({ id }) => thing('lambda-function', id, nameOf(id))),
        ),
  );
}

function nameOf(arn: string): string | null {
  return arn.split(':')[6] ?? null;
}
