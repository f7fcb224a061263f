import type { FactKind } from '../fact-kind.ts';

/** Which services a user or role last used; refused attempts count too, so it never proves a permission. */
export const principalActivity: FactKind = {
  kind: 'principal-activity',
  label: { ja: '主体のサービス最終利用', en: 'Last use of services by a principal' },
  service: 'iam',
  scope: 'account',
  list: { service: 'iam', operation: 'GenerateServiceLastAccessedDetails', each: '$', id: 'JobId' },
  attributes: {
    principal: { path: '^Arn' },
    services: {
      ask: { service: 'iam', operation: 'GetServiceLastAccessedDetails', input: { JobId: 'JobId' } },
      path: 'ServicesLastAccessed',
      all: true,
    },
  },
};
