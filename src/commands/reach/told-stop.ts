import type { Stop } from '../../network/reach.ts';
import type { Traffic } from '../../network/traffic.ts';

/** Where some of the asked packets end, and which of them. */
export interface ToldStop extends Stop {
  readonly lost: Traffic;
}
