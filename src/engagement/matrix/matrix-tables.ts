import type { DocumentRow, ImportNote } from '../client-document.ts';
import type { AccessMatrix } from './access-matrix.ts';

/**
 * The seven tables of a matrix as text cells with their addresses, before anything is understood: what the canonical form, CSV,
 * YAML and every free layout come down to. Cells go by the column keys of DOC-01 in `procedures/documents.yaml`.
 */
export interface MatrixTables {
  readonly form: AccessMatrix['form'];
  /** Path below the engagement folder. */
  readonly file: string;
  readonly sha256: string;
  /** docId, title, version, approvedBy, approvedAt, effectiveFrom, blankMeans, …; null where the file has no cover. */
  readonly meta: DocumentRow | null;
  /** symbol, levels, meaning, condition. */
  readonly legend: readonly DocumentRow[];
  /** id, name, kind, matchBy, matchValue, …; several lines with one id are several matchers of one principal. */
  readonly principals: readonly DocumentRow[];
  /** id, name, target, matchBy, matchValue, …; several lines with one id are several matchers of one resource. */
  readonly resources: readonly DocumentRow[];
  /** principal, resource, cell, condition, sourceSheet, sourceAddress, raw, remark; a cell keeps its footnote marks. */
  readonly cells: readonly DocumentRow[];
  /** id, kind, value, evidence; the id of a footnote is its mark, `※1`. */
  readonly conditions: readonly DocumentRow[];
  /** id, principal, resource, levels, until, approver, ticket. */
  readonly exceptions: readonly DocumentRow[];
  /** What was changed or left out on the way here. */
  readonly notes: readonly ImportNote[];
}
