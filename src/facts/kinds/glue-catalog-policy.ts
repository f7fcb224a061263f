import type { FactKind } from '../fact-kind.ts';

/** A resource policy of the AWS Glue data catalogue. */
export const glueCatalogPolicy: FactKind = {
  kind: 'glue-catalog-policy',
  label: { ja: 'Glue データカタログのリソースポリシー', en: 'Resource policy of the Glue data catalogue' },
  service: 'glue',
  scope: 'region',
  list: {
    service: 'glue',
    operation: 'GetResourcePolicies',
    each: 'GetResourcePoliciesResponseList',
    id: 'PolicyHash',
  },
  attributes: {
    policyDocument: { path: 'PolicyInJson' },
  },
};
