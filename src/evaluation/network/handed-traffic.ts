import type { Balancer } from '../../network/elements/balancer.ts';
import type { Network } from '../../network/network.ts';
import { uniteTraffic } from '../../network/traffic/unite-traffic.ts';
import type { Traffic } from '../../network/traffic.ts';
import { alike } from './alike.ts';
import { endsOf } from './ends-of.ts';
import { namedBy } from './named-by.ts';
import type { ZoneMembers } from './zone-members.ts';

/** What a zone can send through load balancers that hand it on to another zone: the ports of their listeners. */
export function handedTraffic(from: ZoneMembers, to: ZoneMembers, network: Network): Traffic {
  const names = namedBy(to.interfaces);
  const starts = endsOf({ ...from, interfaces: alike(from.interfaces) });
  const leading = [...network.topology.balancers.values()].filter((one) => leadsInto(one, names));
  return uniteTraffic(
    ...leading.flatMap(({ id }) =>
      starts.flatMap((end) =>
        network
          .handOn(end, id)
          .filter(({ target, reach }) => names.has(target.id) && reach !== null && reach.traffic.length > 0)
          .map(({ listener }) => listener.traffic),
      ),
    ),
  );
}

function leadsInto({ listeners }: Balancer, names: ReadonlySet<string>): boolean {
  if ('state' in listeners) return false;
  return listeners.some(({ targets }) => !('state' in targets) && targets.some(({ id }) => names.has(id)));
}
