import type { OutsideEnd } from '../../evaluation/network/zone-members.ts';
import type { Addresses } from '../../network/addresses.ts';
import type { Network } from '../../network/network.ts';
import { AkashiError } from '../../text/akashi-error.ts';
import type { ChosenEnd } from './chosen-end.ts';
import { endMembers } from './end-members.ts';

/** What stands behind a connection: the addresses that settings tell, or those the auditor names, asked about as they are. */
export function chooseBehind(
  option: string,
  written: string,
  id: string,
  range: Addresses | null,
  network: Network,
): ChosenEnd {
  const doors = network.doors().filter(({ door }) => door.id === id);
  const outside = doors.flatMap(({ door, addresses }) =>
    (range === null ? addresses : [range]).map((behind): OutsideEnd => ({ kind: 'outside', door, addresses: behind })),
  );
  if (outside.length === 0) throw new AkashiError('END_BEHIND', { option, seen: id });
  return {
    written,
    kind: doors[0]?.door.kind ?? 'outside',
    id,
    name: network.topology.sites.get(id)?.name ?? null,
    isContainer: false,
    members: endMembers(id, { outside }),
    notes: [],
  };
}
