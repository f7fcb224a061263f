import type { Text } from '../text/language.ts';

/** One kind of reconciliation (突合種別): what is required against what is found. */
export interface Reconciliation {
  /** `REC-CRED`. */
  readonly id: string;
  readonly title: Text;
  /** The required side: documents. */
  readonly left: Text;
  readonly leftDocuments: readonly string[];
  /** The found side. */
  readonly right: Text;
  /** By what both sides are joined. */
  readonly key: Text;
  /** What its rows can say. */
  readonly rows: Text;
  /** Workpaper that holds its table: `D-14`; `A-04` and `B-03` for two of them. */
  readonly workpaper: string;
  /** False while this tool cannot do it: one NOT_BUILT row per procedure and control. */
  readonly built: boolean;
  /** Cells `G1-1.1|27017:9.2.4` for which a built one has no rule yet; they too yield a NOT_BUILT row. */
  readonly notBuiltFor: readonly string[];
}
