import type { Topology } from '../../src/network/topology.ts';
import { home, networkInterface, routeTable, sampleTopology, subnet, transitGateway, vpc } from './sample-network.ts';

/** So many VPCs over one transit gateway, each with a subnet and some interfaces of functions. */
export function manyVpcs(count: number, functions = 1): Topology {
  const ids = Array.from({ length: count }, (_, n) => `vpc-0${String(n).padStart(3, '0')}`);
  return sampleTopology({
    vpcs: ids.map((id, n) => vpc(id, `業務${n + 1}`, `10.${n}.0.0/16`)),
    subnets: ids.map((id, n) => subnet(`subnet-${id}`, `s-${n}`, id, 'ap-northeast-1a', `10.${n}.1.0/24`, `rtb-${id}`)),
    routeTables: ids.map((id) => routeTable(`rtb-${id}`, null, id, [])),
    interfaces: ids.flatMap((id, n) =>
      Array.from({ length: functions }, (_, at) =>
        networkInterface(`eni-${id}-${at}`, `subnet-${id}`, id, `10.${n}.1.${at + 4}`, {
          kind: 'lambda-function',
          id: `fn-${n}-${at}`,
          name: null,
        }),
      ),
    ),
    transitGateways: [
      transitGateway(
        'tgw-0core',
        '基幹',
        ids.map((id) => ({ vpc: id, owner: home.account })),
      ),
    ],
  });
}
