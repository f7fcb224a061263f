import type { OpenDoor } from '../../topology.ts';

/** The word for what keeps strangers out. */
export function guardOf(identity: boolean, network: boolean): Exclude<OpenDoor['guard'], object> {
  if (identity) return network ? 'both' : 'identity';
  return network ? 'network' : 'none';
}
