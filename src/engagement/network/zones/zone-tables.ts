import type { DocumentRow, ImportNote } from '../../client-document.ts';
import type { LegendText } from '../flows/flow-legend.ts';
import type { ZoneMatrix } from '../zone-matrix.ts';

/** A zone matrix as text cells with their addresses, before anything is understood: what workbook, CSV, YAML and grid come down to. */
export interface ZoneTables {
  readonly form: ZoneMatrix['form'];
  readonly file: string;
  readonly sha256: string;
  /** id, name, kind, matchBy, matchValue, via, mappingStatus, confirmedBy, confirmedAt. */
  readonly zones: readonly DocumentRow[];
  /** from, to and either `cell` (a grid) or ports, protocol, service, via, allow, clause. */
  readonly flows: readonly DocumentRow[];
  /** path, principal, note. */
  readonly identityPaths: readonly DocumentRow[];
  readonly legend: readonly LegendText[];
  /** Footnotes, by their mark. */
  readonly footnotes: readonly LegendText[];
  /** Other sentences of the paper; some say what an empty cell or a missing line means. */
  readonly texts: readonly Omit<LegendText, 'symbol'>[];
  /** For a grid that does not say whether its rows or its columns open connections: where that should stand, and what stands there. */
  readonly undirected: { readonly at: string; readonly seen: string } | null;
  readonly notes: readonly ImportNote[];
}
