import type { Zone } from '../../engagement/network/zone-matrix.ts';
import type { Row } from '../../evaluation/row.ts';
import type { ComparedZones } from './compared-zones.ts';

/** The zones a row of REC-NET speaks of; a zone that the row does not name is null. */
export interface ZonePlace {
  readonly compared: ComparedZones | null;
  readonly from: Zone | null;
  readonly to: Zone | null;
  /** The single zone of a row that speaks of one only. */
  readonly zone: Zone | null;
}

/** Finds the zones of a result in the client's matrices; ids of a second matrix carry its number in front. */
export function zonePlace({ object, rule }: Row, all: readonly ComparedZones[]): ZonePlace {
  const nothing = { compared: null, from: null, to: null, zone: null };
  const [first] = all;
  const compared = [...all].reverse().find(({ prefix }) => object.id.startsWith(prefix)) ?? first;
  if (compared === undefined) return nothing;
  const id = object.id.slice(compared.prefix.length);
  const zoneOf = (name: string): Zone | null => compared.matrix.zones.find((one) => one.id === name) ?? null;
  if (object.kind === 'zone') return { ...nothing, compared, zone: zoneOf(id) };
  // An id of the client's may hold the sign that parts both, so every place of it is tried.
  for (let at = id.indexOf('|'); at >= 0; at = id.indexOf('|', at + 1)) {
    const from = zoneOf(id.slice(0, at));
    if (from === null) continue;
    if (rule.id === 'NET-IDENTITY') return { ...nothing, compared, zone: from };
    const to = zoneOf(id.slice(at + 1));
    if (to !== null) return { ...nothing, compared, from, to };
  }
  return nothing;
}
