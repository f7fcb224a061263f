import type { SignedService } from './signed-service.ts';

/** Trust anchors and profiles by which machines outside AWS take on roles. */
export const rolesanywhere: SignedService = {
  id: 'RolesAnywhere',
  signingName: 'rolesanywhere',
  host: 'rolesanywhere.{region}.{suffix}',
  protocol: 'rest-json',
  operations: {
    ListTrustAnchors: {
      method: 'GET',
      path: '/trustanchors',
      query: { nextToken: 'nextToken', pageSize: 'pageSize' },
      output: {
        nextToken: 'text',
        trustAnchors: [
          {
            trustAnchorId: 'text',
            trustAnchorArn: 'text',
            name: 'text',
            source: { sourceType: 'text', sourceData: { x509CertificateData: 'text', acmPcaArn: 'text' } },
            enabled: 'flag',
            createdAt: 'iso',
            updatedAt: 'iso',
            notificationSettings: [
              { enabled: 'flag', event: 'text', threshold: 'number', channel: 'text', configuredBy: 'text' },
            ],
          },
        ],
      },
    },
    ListProfiles: {
      method: 'GET',
      path: '/profiles',
      query: { nextToken: 'nextToken', pageSize: 'pageSize' },
      output: {
        nextToken: 'text',
        profiles: [
          {
            profileId: 'text',
            profileArn: 'text',
            name: 'text',
            requireInstanceProperties: 'flag',
            enabled: 'flag',
            createdBy: 'text',
            sessionPolicy: 'text',
            roleArns: ['text'],
            managedPolicyArns: ['text'],
            createdAt: 'iso',
            updatedAt: 'iso',
            durationSeconds: 'number',
            acceptRoleSessionName: 'flag',
            attributeMappings: [{ certificateField: 'text', mappingRules: [{ specifier: 'text' }] }],
          },
        ],
      },
    },
  },
};
