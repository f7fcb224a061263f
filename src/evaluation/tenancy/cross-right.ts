import type { WorldResource } from '../../access/world.ts';
import type { Reference } from '../../facts/value.ts';
import type { Gap } from '../trusts/hold-back.ts';

/** What principals of other tenants may read or change in a tenant's store. */
export interface CrossRight {
  readonly store: WorldResource;
  /** Its ARN, or that of a part of it (a prefix of a bucket). */
  readonly target: string;
  readonly tenants: readonly string[];
  /** Certainly, whatever was not read. */
  readonly proven: readonly CrossHolder[];
  /** Only under conditions. */
  readonly conditional: readonly CrossHolder[];
  /** What was not read and could give more. */
  readonly gap: Gap | null;
  readonly refs: readonly Reference[];
}

/** A principal of another tenant and a few of the actions it may do. */
export interface CrossHolder {
  readonly principal: string;
  readonly tenants: readonly string[];
  readonly actions: readonly string[];
  readonly qualifiers: readonly string[];
  readonly refs: readonly Reference[];
}
