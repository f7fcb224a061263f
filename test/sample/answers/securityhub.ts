import type { Answers, Ask } from '../ask.ts';
import { hex } from '../hex.ts';
import { refuse } from '../refuse.ts';
import { uuid } from '../uuid.ts';
import { when } from '../when.ts';

const standard = (ask: Ask): string =>
  `arn:aws:securityhub:${ask.region}::standards/aws-foundational-security-best-practices/v/1.0.0`;

function findingsHere(ask: Ask) {
  return ask.here(ask.company.securityHub.findings).map(({ control, severity, title, resource, first }) => ({
    SchemaVersion: '2018-10-08',
    Id: ask.arn('securityhub', `security-control/${control}/finding/${uuid(`finding ${control} ${resource}`)}`),
    ProductArn: `arn:aws:securityhub:${ask.region}::product/aws/securityhub`,
    ProductName: 'Security Hub',
    CompanyName: 'AWS',
    Region: ask.region,
    GeneratorId: `security-control/${control}`,
    AwsAccountId: ask.account,
    Types: ['Software and Configuration Checks/Industry and Regulatory Standards'],
    FirstObservedAt: when(first),
    LastObservedAt: when('2026-04-09 22:00'),
    CreatedAt: when(first),
    UpdatedAt: when('2026-04-09 22:00'),
    Severity: { Label: severity, Original: severity },
    Title: title,
    Description: title,
    Resources: [{ Type: 'Other', Id: resource, Partition: 'aws', Region: ask.region }],
    Compliance: {
      Status: 'FAILED',
      SecurityControlId: control,
      AssociatedStandards: [{ StandardsId: 'standards/aws-foundational-security-best-practices/v/1.0.0' }],
    },
    Workflow: { Status: 'NEW' },
    WorkflowState: 'NEW',
    RecordState: 'ACTIVE',
  }));
}

const half = (length: number): number => Math.ceil(length / 2);

/** Security Hub: hub, standard, controls and open findings. */
export const securityhub: Answers = {
  DescribeHub: (ask) => ({
    HubArn: ask.arn('securityhub', 'hub/default'),
    SubscribedAt: when('2023-06-01 01:00'),
    AutoEnableControls: true,
    ControlFindingGenerator: 'SECURITY_CONTROL',
  }),
  GetEnabledStandards: (ask) => ({
    StandardsSubscriptions: [
      {
        StandardsSubscriptionArn: ask.arn(
          'securityhub',
          'subscription/aws-foundational-security-best-practices/v/1.0.0',
        ),
        StandardsArn: standard(ask),
        StandardsInput: {},
        StandardsStatus: 'READY',
        StandardsControlsUpdatable: 'READY_FOR_UPDATES',
      },
    ],
  }),
  ListSecurityControlDefinitions: ({ company }) => ({
    SecurityControlDefinitions: company.securityHub.controls.map((SecurityControlId) => ({
      SecurityControlId,
      Title: SecurityControlId,
      Description: SecurityControlId,
      RemediationUrl: `https://docs.aws.amazon.com/console/securityhub/${SecurityControlId}/remediation`,
      SeverityRating: 'HIGH',
      CurrentRegionAvailability: 'AVAILABLE',
    })),
  }),
  ListStandardsControlAssociations: (ask) => ({
    StandardsControlAssociationSummaries: [
      {
        StandardsArn: standard(ask),
        SecurityControlId: ask.text('SecurityControlId'),
        SecurityControlArn: ask.arn('securityhub', `security-control/${ask.text('SecurityControlId')}`),
        AssociationStatus: 'ENABLED',
        RelatedRequirements: [],
        UpdatedAt: when('2023-06-01 01:00'),
        StandardsControlTitle: ask.text('SecurityControlId'),
      },
    ],
  }),
  BatchGetSecurityControls: (ask) => ({
    SecurityControls: (ask.question.input['SecurityControlIds'] as readonly string[]).map((SecurityControlId) => ({
      SecurityControlId,
      SecurityControlArn: ask.arn('securityhub', `security-control/${SecurityControlId}`),
      Title: SecurityControlId,
      Description: SecurityControlId,
      SeverityRating: 'HIGH',
      SecurityControlStatus: 'ENABLED',
      UpdateStatus: 'READY',
    })),
    UnprocessedIds: [],
  }),
  // Two pages where there is more than one finding.
  GetFindings: (ask) => {
    const all = findingsHere(ask);
    const cut = half(all.length);
    if (ask.token !== null) return { Findings: all.slice(cut) };
    return all.length > 1
      ? { Findings: all.slice(0, cut), NextToken: hex(`token ${ask.place}`, 16) }
      : { Findings: all };
  },
  DescribeSecurityHubV2: () => refuse('ResourceNotFoundException', 'Security Hub V2 is not enabled.'),
};
