import { readYaml } from '../../src/procedures/read-yaml.ts';

/** Services that word their errors alike. */
export type Family = 'json' | 'query' | 'ec2' | 'xml' | 's3';

/** One line of the table: a failure, and what must be said of it. */
export interface Failure {
  readonly failure: string;
  readonly title: { readonly ja: string; readonly en: string };
  readonly status?: number;
  readonly statuses?: Partial<Record<Family, number>>;
  readonly message?: string;
  readonly silent?: true;
  readonly cut?: true;
  readonly codes: Readonly<Record<Family, string>>;
  readonly outcome: 'denied' | 'failed' | 'cut';
  /** For an operation that has no pages. */
  readonly outcomeWithoutPages?: 'failed';
  /** Reason word of the rows that rest on it. */
  readonly word: string;
}

/** The table of nine failures, as an auditor reads it. */
export const failures = readYaml('test/denial/failures.yaml').value as readonly Failure[];
