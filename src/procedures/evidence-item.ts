import type { Text } from '../text/language.ts';

/** One evidence item (EV-…): what is asked of the provider and what it is for. */
export interface EvidenceItem {
  /** `EV-IAM-01`. */
  readonly id: string;
  readonly title: Text;
  /** Service by its botocore name. */
  readonly client: string;
  /** PascalCase. */
  readonly operations: readonly string[];
  readonly scope: 'account' | 'region' | 'organization' | 'resource';
  readonly fields: readonly string[];
  /** Resource types of AWS Config that hold the same; empty where there is none, `*` for all. */
  readonly configTypes: readonly string[];
  /** Procedures that use it; agrees with the procedure files by test. */
  readonly procedures: readonly string[];
  /** How far back the source can show, where that is limited. */
  readonly retention: Text | null;
}
