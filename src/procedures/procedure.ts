import type { Text } from '../text/language.ts';
import type { TechniqueCode, TechniqueSign } from './technique.ts';

/** One thing the auditor does, and what it rests on. */
export interface ProcedureStep {
  readonly technique: TechniqueSign;
  readonly text: Text;
  /** `EV-IAM-01`. */
  readonly evidence: readonly string[];
  /** `DOC-13`. */
  readonly documents: readonly string[];
  /** `REC-CRED`. */
  readonly reconciliations: readonly string[];
}

/** A procedure as it serves one control. */
export interface ProcedureControl {
  /** `27017:9.2.4`. */
  readonly control: string;
  readonly auditPoint: Text;
  readonly steps: readonly ProcedureStep[];
  /** What the steps rest on, each once, in the order of the steps; derived, never written. */
  readonly evidence: readonly string[];
  readonly documents: readonly string[];
  readonly reconciliations: readonly string[];
  readonly expectedEvidence: readonly Text[];
  /** What only a human can answer. */
  readonly questions: readonly Text[];
  /** Names of CloudTrail events that show the period, not only the day. */
  readonly periodEvents: readonly string[];
}

/** One of the 14 procedures of the guide, in our own words. */
export interface Procedure {
  /** `G1-1.2`. */
  readonly id: string;
  /** `1.2`, on the command line only. */
  readonly alias: string;
  readonly group: number;
  readonly title: Text;
  /** Where the guide asks for it: `6(1) 1.2`. */
  readonly guideSection: string;
  readonly summary: Text;
  /** Number of its workpaper: `C-12`. */
  readonly workpaper: string;
  /** Techniques the guide names. */
  readonly techniques: readonly TechniqueCode[];
  /** Techniques its steps use, in the order of `technique.ts`; derived, never written. */
  readonly performed: readonly TechniqueCode[];
  /** What the procedure leaves on paper: the table it fills. */
  readonly output: Text;
  /** Evidence items that show the period, the preferred one first. */
  readonly periodSources: readonly string[];
  /** Steps done once for all its controls; what they rest on counts for each control. */
  readonly common: readonly ProcedureStep[];
  readonly controls: readonly ProcedureControl[];
}
