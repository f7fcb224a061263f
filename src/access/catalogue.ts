import type { Level } from '../procedures/level.ts';

/** A resource type an action works on, as the service authorization reference names it. */
export interface ActionResource {
  readonly name: string;
  readonly required: boolean;
  /** ARN templates with every `${…}` replaced by `*`. */
  readonly patterns: readonly string[];
}

/** One action of one service. */
export interface Action {
  /** `s3:GetObject`, as AWS writes it. */
  readonly id: string;
  /** Service prefix, `s3`. */
  readonly service: string;
  /** Place among the actions of its service; the bit of the engine's sets. */
  readonly index: number;
  /** Audit levels after the overlay; never empty. L, R, D, W, X, P, T, A or S. */
  readonly levels: readonly Level[];
  /** Empty for actions that know no resource: their resource is `*`. */
  readonly resources: readonly ActionResource[];
  /** Condition keys the reference lists for it, lower case, of the action and its resources. */
  readonly conditionKeys: readonly string[];
}

/** The actions AWS publishes, with the audit level of each; plain data, loaded once (decision 28). */
export interface Catalogue {
  /** Version of the data and the day it was made, printed on the workpaper. */
  readonly version: string;
  readonly dated: string;
  /** Version of the level overlay. */
  readonly overlay: string;
  readonly services: readonly string[];
  /** Services whose resources RCPs limit. */
  readonly rcpServices: ReadonlySet<string>;
  /** In the order of `index`; empty for a service nobody knows. */
  actionsOf(service: string): readonly Action[];
  /** Case-insensitive; undefined for an action nobody knows. */
  find(id: string): Action | undefined;
  /**
   * The actions that must all be allowed before a required level counts as given, for a resource type of a service (domain C.3).
   * Empty where no profile says so: then one allowed action of the level suffices, and a level without actions is not compared.
   */
  representatives(service: string, resourceType: string | null, level: Level): readonly Action[];
}
