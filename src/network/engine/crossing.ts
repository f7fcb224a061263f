/**
 * What lies between two interfaces, as far as references to security groups care: they hold within one VPC and over a peering of
 * one region, towards the destination over a transit gateway of one region if that was switched on, and not beyond a middlebox;
 * `open` where nobody can tell what lies between.
 */
export interface Crossing {
  readonly kind: 'same' | 'peering' | 'transit' | 'lost' | 'open';
  /** The transit gateway; empty otherwise. */
  readonly id: string;
}
