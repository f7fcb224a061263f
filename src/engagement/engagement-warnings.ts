import type { Engagement } from './engagement.ts';
import type { FoundProblem } from './engagement-problem.ts';

/** What an engagement may go on with but somebody should see. */
export function engagementWarnings(engagement: Engagement): readonly FoundProblem[] {
  const { asOf, to } = engagement.period;
  const criteria = new Set(engagement.criteria.map(({ doc }) => doc));
  const received = new Set(engagement.documents.map(({ doc }) => doc));
  const warnings: FoundProblem[] = [];
  const warn = (code: FoundProblem['code'], path: readonly PropertyKey[], seen = ''): void =>
    void warnings.push({ code, path, seen });
  if (engagement.team.length === 0) warn('TEAM_EMPTY', ['engagement', 'team']);
  if (asOf < to) warn('AS_OF_EARLY', ['engagement', 'period', 'asOf'], `${asOf} < ${to}`);
  if (engagement.expectations.length === 0) warn('EXPECTATIONS_EMPTY', ['expectations']);
  if (!engagement.scope.regions.in.includes('us-east-1')) warn('GLOBAL_REGION_MISSING', ['scope', 'regions', 'in']);
  if (engagement.responsibilities.length === 0) warn('RESPONSIBILITIES_EMPTY', ['responsibilities']);
  if (engagement.documents.length === 0) warn('DOCUMENTS_EMPTY', ['documents']);
  for (const [index, { doc, approvedAt }] of engagement.documents.entries()) {
    if (approvedAt === null && criteria.has(doc)) warn('APPROVAL_UNKNOWN', ['documents', index], doc);
    if (approvedAt !== null && approvedAt > asOf) warn('APPROVED_LATER', ['documents', index, 'approvedAt'], doc);
  }
  for (const [index, { doc }] of engagement.criteria.entries()) {
    if (!received.has(doc)) warn('CRITERION_NOT_RECEIVED', ['criteria', index, 'doc'], doc);
  }
  for (const [index, { id, expires }] of engagement.exceptions.entries()) {
    if (expires < asOf) warn('EXCEPTION_EXPIRED', ['exceptions', index, 'expires'], id);
  }
  if (engagement.collection.operator === null) warn('OPERATOR_EMPTY', ['collection', 'operator']);
  const { mode, roleArnPattern } = engagement.collection;
  const hasRole = roleArnPattern?.includes('{account}') === true;
  if (engagement.scope.organization !== null && mode !== 'fictional' && !hasRole)
    warn('ROLE_PATTERN_NEEDED', ['collection', 'roleArnPattern'], roleArnPattern ?? '');
  if (engagement.collection.mode === 'auditee-run' && engagement.type !== 'readiness') {
    for (const { platform, method } of engagement.validation) {
      if (method === 'none') warn('NOT_VALIDATED', ['validation'], platform);
    }
  }
  return warnings;
}
