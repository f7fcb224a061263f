import type { Text } from '../text/language.ts';

/** Who answers for a task of a service. */
export type TaskOwner = 'provider' | 'customer' | 'shared' | 'none';

/** One task (column) of the grid. */
export interface ResponsibilityColumn {
  readonly key: string;
  readonly title: Text;
}

/** One cell: who, and what the split is where it needs words. */
export interface ResponsibilityCell {
  readonly owner: TaskOwner;
  readonly detail: Text | null;
}

/** One row: a service, or services that are split alike. */
export interface ResponsibilityRow {
  readonly id: string;
  readonly title: Text;
  /** botocore names. */
  readonly services: readonly string[];
  readonly class: 'IaaS' | 'PaaS' | 'FaaS' | 'CaaS' | 'SaaS';
  /** One cell per column key, all of them. */
  readonly tasks: Readonly<Record<string, ResponsibilityCell>>;
}

/** The starting table of responsibilities (5.3); the client edits and signs it. */
export interface ResponsibilityGrid {
  readonly columns: readonly ResponsibilityColumn[];
  readonly rows: readonly ResponsibilityRow[];
}
