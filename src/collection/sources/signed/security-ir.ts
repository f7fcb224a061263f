import type { SignedService } from './signed-service.ts';

/** Security Incident Response: memberships and the list of cases. */
export const securityIr: SignedService = {
  id: 'Security IR',
  signingName: 'security-ir',
  host: 'security-ir.{region}.{dual}',
  protocol: 'rest-json',
  operations: {
    ListMemberships: {
      method: 'POST',
      path: '/v1/memberships',
      body: ['nextToken', 'maxResults'],
      output: {
        nextToken: 'text',
        items: [
          { membershipId: 'text', accountId: 'text', region: 'text', membershipArn: 'text', membershipStatus: 'text' },
        ],
      },
    },
    ListCases: {
      method: 'POST',
      path: '/v1/list-cases',
      body: ['nextToken', 'maxResults'],
      output: {
        nextToken: 'text',
        items: [
          {
            caseId: 'text',
            lastUpdatedDate: 'epoch',
            title: 'sensitive',
            caseArn: 'text',
            engagementType: 'text',
            caseStatus: 'text',
            createdDate: 'epoch',
            closedDate: 'epoch',
            resolverType: 'text',
            pendingAction: 'text',
          },
        ],
        total: 'number',
      },
    },
  },
};
