import type { FactKind } from '../fact-kind.ts';

/** A database of the AWS Glue data catalogue. */
export const glueDatabase: FactKind = {
  kind: 'glue-database',
  label: { ja: 'Glue データベース', en: 'Glue database' },
  service: 'glue',
  scope: 'region',
  list: { service: 'glue', operation: 'GetDatabases', each: 'DatabaseList', id: 'Name' },
  attributes: {
    name: { path: 'Name' },
    location: { path: 'LocationUri' },
  },
};
