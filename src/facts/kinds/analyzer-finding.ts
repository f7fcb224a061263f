import type { FactKind } from '../fact-kind.ts';
import { readInstant } from '../read-instant.ts';
import { readMember } from '../read-member.ts';

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
    principals: {
      ask: { service: 'accessanalyzer', operation: 'GetFindingV2', input: { analyzerArn: '^analyzerArn', id: 'id' } },
      path: 'findingDetails',
      all: true,
      as: readPrincipals,
    },
  },
};

/** Whom an external access finding names, as policies write it: `AWS:999900001111`, `Federated:…`, `*` for everybody. */
function readPrincipals(details: unknown): string[] | undefined {
  if (!Array.isArray(details)) return undefined;
  const named = details.flatMap((detail) => {
    const external = readMember(detail, 'externalAccessDetails');
    const principal = readMember(external, 'principal');
    const own = typeof principal === 'object' && principal !== null ? Object.entries(principal) : [];
    const texts = own.flatMap(([type, name]) => (typeof name === 'string' ? [`${type}:${name}`] : []));
    return readMember(external, 'isPublic') === true ? [...texts, '*'] : texts;
  });
  return [...new Set(named)].sort();
}
