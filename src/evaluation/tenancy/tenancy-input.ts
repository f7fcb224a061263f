import type { Engine } from '../../access/engine.ts';
import type { World } from '../../access/world.ts';
import type { ClientDocument } from '../../engagement/client-document.ts';
import type { SeparationLine } from '../../engagement/network/separation-design.ts';
import type { Population } from '../../facts/fact.ts';
import type { Place } from '../../facts/load-population.ts';
import type { Topology } from '../../network/topology.ts';

/** The lists of one account and region that show to whom something is given, kept while the places pass. */
export interface TenancyPlace {
  readonly place: Place;
  /** By fact kind; empty for a place without a region. */
  readonly populations: Readonly<Record<string, Population>>;
}

/** Everything the reconciliation of tenant separation is a pure function of. */
export interface TenancyInput {
  /** Null while the design (DOC-30) was not handed over. */
  readonly separation: readonly SeparationLine[] | null;
  readonly document: ClientDocument | null;
  readonly world: World;
  readonly engine: Engine;
  readonly topology: Topology;
  /** In the order of the plan, an account's global place first. */
  readonly places: readonly TenancyPlace[];
  /** The cells the rows serve, `G2-1.1|27017:CLD.9.5.1`, in the order of the procedures. */
  readonly cells: readonly string[];
}
