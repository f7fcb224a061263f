import type { Topology } from '../topology.ts';

/** The account and region whose list should hold a security group: those of an interface that has it; null where none has. */
export function placeOfGroup(
  topology: Topology,
  id: string,
): { readonly account: string; readonly region: string } | null {
  for (const one of topology.interfaces.values()) if (!('state' in one.groups) && one.groups.includes(id)) return one;
  return null;
}
