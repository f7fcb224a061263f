import type { ElementKind } from '../../engagement/network/network-diagram.ts';
import type { Reference } from '../../facts/value.ts';
import type { Addresses } from '../../network/addresses.ts';
import type { Gap } from '../trusts/hold-back.ts';

/** Something that stands in the gathered networks and that a diagram may show. */
export interface RealElement {
  readonly kind: ElementKind | 'core-network';
  /** Kinds under which a diagram may show it. */
  readonly drawnAs: readonly ElementKind[];
  /** AWS id or ARN. */
  readonly id: string;
  /** `Name` tag, own name, service name of an endpoint: what a diagram may write letter by letter. */
  readonly names: readonly string[];
  /** Why its name is not known, where it may have one. */
  readonly nameGap: Gap | null;
  readonly account: string;
  readonly region: string;
  /** Address ranges of a VPC or subnet; empty for others. */
  readonly ranges: readonly Addresses[];
  /** The VPC it stands in; null where it stands in none. */
  readonly vpc: string | null;
  /** The subnets it stands in; null for what stands in no subnet, or where its interfaces do not tell. */
  readonly subnets: readonly string[] | null;
  /** Whether it stands in subnets at all. */
  readonly hasSubnets: boolean;
  /** Whether its name stands in another list than itself: that of what is behind an interface. */
  readonly isNamedApart: boolean;
  /** Whether a diagram has to show it: what may be shown only (a server), or may be public (guard not read), need not. */
  readonly isOwed: boolean | Gap;
  readonly refs: readonly Reference[];
}
