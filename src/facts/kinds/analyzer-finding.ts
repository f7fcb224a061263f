import type { FactKind } from '../fact-kind.ts';
import { readInstant } from '../read-instant.ts';

/** One finding of an IAM Access Analyzer analyzer. */
export const analyzerFinding: FactKind = {
  kind: 'analyzer-finding',
  label: { ja: 'IAM Access Analyzer の検出結果', en: 'IAM Access Analyzer finding' },
  service: 'accessanalyzer',
  scope: 'region',
  list: { service: 'accessanalyzer', operation: 'ListFindingsV2', each: 'findings', id: 'id' },
  attributes: {
    status: { path: 'status' },
    findingType: { path: 'findingType' },
    resource: { path: 'resource' },
    resourceType: { path: 'resourceType' },
    resourceOwner: { path: 'resourceOwnerAccount' },
    error: { path: 'error' },
    created: { path: 'createdAt', as: readInstant },
    updated: { path: 'updatedAt', as: readInstant },
  },
};
