import type { Answers, Ask } from '../ask.ts';
import { uuid } from '../uuid.ts';
import { when } from '../when.ts';

const analyzerArn = (ask: Ask): string => ask.arn('access-analyzer', 'analyzer/minato-external');

function findingsHere(ask: Ask) {
  if (!ask.place.startsWith('本番')) return [];
  return ask.company.externalAccess.map(({ role, principal }) => ({
    id: uuid(`external ${role} ${ask.region}`),
    analyzedAt: when('2026-04-09 20:00'),
    createdAt: when('2024-09-02 03:00'),
    updatedAt: when('2024-09-03 03:00'),
    resource: `arn:aws:iam::${ask.account}:role/${role}`,
    resourceOwnerAccount: ask.account,
    resourceType: 'AWS::IAM::Role',
    status: 'ARCHIVED',
    findingType: 'ExternalAccess',
    principal,
  }));
}

/** Analyzers of external access; what is known to the company was archived by a rule. */
export const accessanalyzer: Answers = {
  ListAnalyzers: (ask) => ({
    analyzers: ask.company.analyzers.includes(ask.place)
      ? [
          {
            arn: analyzerArn(ask),
            name: 'minato-external',
            type: 'ACCOUNT',
            createdAt: when('2023-06-01 01:00'),
            lastResourceAnalyzed: `arn:aws:s3:::${ask.owner.alias}`,
            lastResourceAnalyzedAt: when('2026-04-10 00:10'),
            status: 'ACTIVE',
          },
        ]
      : [],
  }),
  ListFindingsV2: (ask) => ({ findings: findingsHere(ask).map(({ principal: _principal, ...finding }) => finding) }),
  GetFindingV2: (ask) => {
    const found = findingsHere(ask).find(({ id }) => id === ask.text('id'));
    if (found === undefined) throw new Error('no such finding');
    const { principal, ...finding } = found;
    return {
      ...finding,
      findingDetails: [
        {
          externalAccessDetails: {
            action: ['sts:AssumeRole'],
            condition: {},
            isPublic: false,
            principal: { AWS: principal },
          },
        },
      ],
    };
  },
  ListArchiveRules: (ask) => ({
    archiveRules: ask.place.startsWith('本番')
      ? [
          {
            ruleName: 'partner-known',
            filter: { 'principal.AWS': { contains: ['999988887777'] } },
            createdAt: when('2024-09-03 02:00'),
            updatedAt: when('2024-09-03 02:00'),
          },
        ]
      : [],
  }),
};
