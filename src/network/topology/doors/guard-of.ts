import type { OpenDoor } from '../../elements/open-door.ts';

/** The word for what keeps strangers out. */
export function guardOf(identity: boolean, network: boolean): Exclude<OpenDoor['guard'], object> {
  if (identity) return network ? 'both' : 'identity';
  return network ? 'network' : 'none';
}
