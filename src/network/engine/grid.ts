import type { Addresses, Family } from '../addresses.ts';
import type { Span } from './span.ts';

/**
 * The address lines cut at the ends of every prefix that anything mentions: addresses between two cuts are the same to every
 * rule and every route, so that a place (their number in order) may stand for all of them.
 */
export interface Grid {
  /** The places that hold any of the addresses. */
  cover(addresses: Addresses): Span;
  /** The places that hold any of the addresses of the family. */
  coverAll(family: Family, sets: readonly Addresses[]): Span;
  /** Every place of the family. */
  whole(family: Family): Span;
}
