import type { Reference } from '../../facts/value.ts';
import type { UnreadPart } from '../unread-part.ts';

/** VPC Block Public Access of one account and region. */
export interface PublicAccessBlock {
  readonly account: string;
  readonly region: string;
  readonly mode: 'off' | 'block-bidirectional' | 'block-ingress' | UnreadPart;
  /** VPC or subnet id → what it is excluded from. */
  readonly exclusions: ReadonlyMap<string, 'allow-bidirectional' | 'allow-egress'> | UnreadPart;
  readonly refs: readonly Reference[];
}
