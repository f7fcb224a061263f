import type { FactKind } from '../fact-kind.ts';
import { readInstant } from '../read-instant.ts';
import { readMember } from '../read-member.ts';

/** A failed control in Security Hub that is still open. */
export const securityFinding: FactKind = {
  kind: 'security-finding',
  label: { ja: 'Security Hub の検出結果（FAILED）', en: 'Security Hub failed finding' },
  service: 'securityhub',
  scope: 'region',
  list: {
    service: 'securityhub',
    operation: 'GetFindings',
    each: 'Findings',
    where: (finding) =>
      readMember(finding, 'RecordState') === 'ACTIVE' &&
      readMember(finding, 'Compliance.Status') === 'FAILED' &&
      readMember(finding, 'Workflow.Status') !== 'RESOLVED',
    id: 'Id',
  },
  attributes: {
    control: { path: 'Compliance.SecurityControlId' },
    severity: { path: 'Severity.Label' },
    workflow: { path: 'Workflow.Status' },
    firstObserved: {
      path: '$',
      as: (finding: unknown) => readInstant(readMember(finding, 'FirstObservedAt') ?? readMember(finding, 'CreatedAt')),
    },
    resources: { path: 'Resources[].Id' },
    note: { path: 'Note.Text' },
  },
};
