import type { Criterion } from './criterion.ts';

/** What the client decided about one baseline item: adopted as it is, replaced by an own value, or not adopted. */
export interface SettingCriterion {
  /** `BL-IAM-09`. */
  readonly item: string;
  readonly decision: 'adopted' | 'replaced' | 'not-adopted';
  /** The value to compare with (number, text, list or boolean in the parameter's unit); null where the item has no parameter. */
  readonly value: unknown;
  readonly unit: string | null;
  readonly criterion: Criterion;
  /** Why the line cannot be decided (an unreadable value); the rows become CRITERION_UNCLEAR. */
  readonly unclear: string | null;
}
