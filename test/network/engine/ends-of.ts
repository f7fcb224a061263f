import { publicAddresses } from '../../../src/network/addresses/public-addresses.ts';
import type { End } from '../../../src/network/reach.ts';
import type { Topology } from '../../../src/network/topology.ts';

/** Every interface of a topology, and the internet of both families. */
export function endsOf({ interfaces }: Topology): readonly End[] {
  const door = { kind: 'internet', id: '*' } as const;
  return [
    ...[...interfaces.keys()].map((id) => ({ kind: 'interface', id }) as const),
    ...([4, 6] as const).map((family) => ({ kind: 'outside', door, addresses: publicAddresses(family) }) as const),
  ];
}
