import type { Closed } from '../../access/closed.ts';
import type { WorldResource } from '../../access/world.ts';

/** One resource of a column. */
export interface ColumnResource {
  readonly arn: string;
  /** Account that owns it; null where its ARN and the world do not say. */
  readonly account: string | null;
  /** Fact kind, or `iam-user`, `iam-group`, `iam-role`. */
  readonly kind: string;
  readonly by: 'arn' | 'pattern' | 'tag' | 'service';
  /** Where the column speaks only of a part of it (`arn:aws:s3:::b/secret/*`); empty for the whole. */
  readonly parts: readonly string[];
}

/** What one column of the matrix means in the cloud. */
export interface ColumnMatch {
  readonly column: string;
  readonly resources: readonly ColumnResource[];
  /** Whole services the column speaks of, whose actions may know no resource (`iam`, `organizations`); account null for all. */
  readonly services: readonly { readonly service: string; readonly account: string | null }[];
  /** Lists and tags that were not read and could hold (more of) the column. */
  readonly closed: readonly Closed[];
}

/** A resource that several columns claim equally while their cells differ. */
export interface MultiMatch {
  readonly arn: string;
  readonly columns: readonly string[];
  /** Rows whose cells differ between the columns. */
  readonly principals: readonly string[];
}

/** The columns of a matrix against the resources of a world, and what is left on both sides. */
export interface ResourceMatches {
  readonly columns: ReadonlyMap<string, ColumnMatch>;
  /** ARN → columns it belongs to as a whole; several only where their cells are the same. */
  readonly columnsOf: ReadonlyMap<string, readonly string[]>;
  readonly multi: readonly MultiMatch[];
  /** Resources without the tag by which a column is found (UNASSIGNED), and which tag names they lack. */
  readonly unassigned: readonly { readonly arn: string; readonly keys: readonly string[] }[];
  /** Resources whose tags were not read although a column is found by tag. */
  readonly tagsUnread: readonly Closed[];
  /** Resources that need a column and have none (UNREGISTERED). */
  readonly withoutColumn: readonly WorldResource[];
  /** Columns with matchers for which nothing was found. */
  readonly withoutResource: readonly string[];
  readonly withoutMatcher: readonly string[];
}
