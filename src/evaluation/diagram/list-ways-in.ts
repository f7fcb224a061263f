import type { ElementKind } from '../../engagement/network/network-diagram.ts';
import type { OpenDoor } from '../../network/elements/open-door.ts';
import type { Topology } from '../../network/topology.ts';
import type { RealElement } from './real-element.ts';

/** How a diagram may show a public endpoint; paths by identity, offers to other networks and queues stand elsewhere. */
const doorKinds: Readonly<Partial<Record<OpenDoor['kind'], ElementKind>>> = {
  'lambda-url': 'function',
  'rest-api': 'api',
  'http-api': 'api',
  database: 'database',
  warehouse: 'database',
  'search-domain': 'database',
  'stream-cluster': 'other',
  'cluster-endpoint': 'container',
  bucket: 'bucket',
  distribution: 'distribution',
};

/** What an interface serves, in the words of a diagram, as far as the lists of public endpoints tell its name. */
const served: Readonly<Record<string, ElementKind>> = {
  instance: 'instance',
  'ec2-instance': 'instance',
  'lambda-function': 'function',
  'ecs-task': 'container',
  'eks-cluster': 'container',
  'db-instance': 'database',
  'redshift-cluster': 'database',
  'search-domain': 'database',
};

/** Public endpoints, which a diagram has to show, and servers, databases and the like behind interfaces, which it may show. */
export function listWaysIn(topology: Topology): readonly RealElement[] {
  const found = new Map<string, RealElement>();
  for (const door of topology.doors) {
    const kind = doorKinds[door.kind];
    if (kind === undefined || found.has(door.id)) continue;
    const at = door.leadsTo.flatMap((id) => topology.interfaces.get(id) ?? []);
    found.set(door.id, {
      ...bare(kind, door),
      vpc: kind === 'database' ? (at[0]?.vpc ?? null) : null,
      isOwed: isOwed(door),
    });
  }
  for (const { serves, account, region, vpc, subnet, refs } of topology.interfaces.values()) {
    const kind = served[serves?.kind ?? ''];
    // Several databases of one place cannot be told apart by their interfaces.
    if (serves === null || kind === undefined || /^amazon-(rds|redshift)$/.test(serves.id)) continue;
    const known = found.get(serves.id) ?? {
      ...bare(kind, { ...serves, account, region, refs }),
      isOwed: false,
      isNamedApart: true,
    };
    const drawnAs = known.drawnAs.includes(kind) ? known.drawnAs : [...known.drawnAs, kind];
    found.set(serves.id, {
      ...known,
      drawnAs,
      vpc,
      hasSubnets: true,
      subnets: [...new Set([...(known.subnets ?? []), subnet])].sort(),
    });
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Buckets answer at a public address of AWS; a diagram owes those that ask nobody who they are. */
function isOwed({ kind, guard }: OpenDoor): RealElement['isOwed'] {
  if (kind === 'cluster-endpoint') return typeof guard === 'object' ? guard : true;
  if (kind !== 'bucket') return true;
  return typeof guard === 'object' ? guard : guard === 'none';
}

function bare(
  kind: ElementKind,
  { id, name, account, region, refs }: Pick<OpenDoor, 'id' | 'name' | 'account' | 'region' | 'refs'>,
): RealElement {
  return {
    kind,
    // What diagrams have no word for is known by its id alone.
    drawnAs: kind === 'other' ? [] : [kind],
    id,
    names: name === null ? [] : [name],
    nameGap: null,
    account,
    region,
    ranges: [],
    vpc: null,
    subnets: null,
    hasSubnets: false,
    isNamedApart: false,
    isOwed: true,
    refs,
  };
}
