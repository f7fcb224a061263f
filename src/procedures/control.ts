import type { Text } from '../text/language.ts';

/** One of the five groups into which the guide sorts the controls. */
export interface ControlGroup {
  readonly number: number;
  readonly title: Text;
}

/** One of the 21 controls; both editions' numbers are printed, so both are data. */
export interface Control {
  /** Edition and number: `27017:9.1.2`, `27017:CLD.12.1.5`. */
  readonly id: string;
  /** `9.1.2`, `CLD.12.1.5`. */
  readonly number: string;
  readonly group: number;
  readonly title: Text;
  /** True where the control exists only in ISO/IEC 27017; its 2022 numbers are then the nearest ones. */
  readonly cloudSpecific: boolean;
  /** Clauses of ISO/IEC 27002:2022: `5.15`. */
  readonly iso27002_2022: readonly string[];
  /** Annex A of ISO/IEC 27001:2022: `A.5.15`; empty for cloud-specific controls. */
  readonly iso27001_2022: readonly string[];
  /** Identifiers of the ISMAP control list. */
  readonly ismap: readonly string[];
  /** Procedures that serve it, in the guide's order. */
  readonly procedures: readonly string[];
}
