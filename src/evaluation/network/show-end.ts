import { printAddresses } from '../../network/addresses/print-addresses.ts';
import type { End } from '../../network/reach.ts';
import type { Topology } from '../../network/topology.ts';

const most = 8;

/** An end as a workpaper names it: the interface with what it serves, or the door with the addresses behind it. */
export function showEnd(end: End, { interfaces }: Topology): Readonly<Record<string, unknown>> {
  if (end.kind === 'outside') {
    const written = printAddresses(end.addresses);
    return { door: `${end.door.kind}:${end.door.id}`, addresses: written.slice(0, most), addressCount: written.length };
  }
  const one = interfaces.get(end.id);
  return {
    id: end.id,
    name: one?.name ?? null,
    // What only another list could tell is left to the sheets that show that list.
    serves: one?.serves?.kind === 'ec2-instance' ? one.serves.id : (one?.serves?.kind ?? null),
    addresses: (one?.addresses ?? []).flatMap(printAddresses).slice(0, most),
  };
}
