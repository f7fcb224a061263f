import type { DocumentSheet } from '../../procedures/document-layout.ts';
import { headingKey } from '../heading-key.ts';

/** The names a sheet or CSV file of this table may bear: Japanese, English, both together, or a synonym; without file ending. */
export function tableNames(table: DocumentSheet): ReadonlySet<string> {
  const { ja, en } = table.name;
  return new Set([ja, en, `${ja}${en}`, `${en}${ja}`, ...table.synonyms].map(headingKey));
}
