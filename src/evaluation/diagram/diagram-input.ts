import type { ClientDocument } from '../../engagement/client-document.ts';
import type { NetworkDiagram } from '../../engagement/network/network-diagram.ts';
import type { Place } from '../../facts/load-population.ts';
import type { Topology } from '../../network/topology.ts';

/** Everything the reconciliation of network diagrams is a pure function of. */
export interface DiagramInput {
  readonly topology: Topology;
  /** Every diagram handed over (DOC-04); empty while none was. */
  readonly diagrams: readonly NetworkDiagram[];
  /** The diagram as a document, for what it does not show; null while none was handed over. */
  readonly document: ClientDocument | null;
  /** Accounts and regions of the plan, in its order, an account's global place first. */
  readonly places: readonly Place[];
  /** The cells the rows serve, `G1-1.1|27017:9.1.2`, in the order of the procedures. */
  readonly cells: readonly string[];
}
