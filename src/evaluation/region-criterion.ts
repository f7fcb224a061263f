import type { Criterion } from '../engagement/criterion.ts';
import type { EvaluationInput } from './evaluate.ts';

/** The regions in scope as the measure of REC-POP: agreed with the requester in the engagement file. */
export function regionCriterion({
  engagement,
  engagementSha256,
}: Pick<EvaluationInput, 'engagement' | 'engagementSha256'>): Criterion {
  const value = engagement.scope.regions.in;
  return {
    doc: 'engagement',
    version: engagement.id,
    sha256: engagementSha256,
    at: 'engagement.yaml scope.regions.in',
    value,
    raw: value.join('、'),
    approvedAt: engagement.agreement?.date ?? null,
    basis: 'agreed-with-requester',
  };
}
