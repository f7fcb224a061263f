import { publicAddresses } from '../../network/addresses/public-addresses.ts';
import type { Network } from '../../network/network.ts';

/** The doors of a network; the internet is always there, for managed services answer on it without any gateway. */
export function outsideDoors(network: Network): ReturnType<Network['doors']> {
  const doors = network.doors();
  if (doors.some(({ door }) => door.kind === 'internet')) return doors;
  return [...doors, { door: { kind: 'internet', id: '*' }, addresses: [publicAddresses(4), publicAddresses(6)] }];
}
