import type { NetworkPart } from '../../network/unread-part.ts';
import type { Gap } from '../trusts/hold-back.ts';

/** A part of the gathered networks that was not read, and where it stands; null where nobody can tell. */
export interface ListGap extends Gap {
  readonly part: NetworkPart;
  readonly account: string | null;
  readonly region: string | null;
}
