import type { FactKind } from '../fact-kind.ts';

/** Whose credentials answered, and for which account (AWS STS GetCallerIdentity). */
export const callerIdentity: FactKind = {
  kind: 'caller-identity',
  label: { ja: '取得に用いた主体', en: 'Caller identity' },
  service: 'sts',
  scope: 'account',
  list: { service: 'sts', operation: 'GetCallerIdentity', each: '$', single: true, id: 'caller-identity' },
  attributes: {
    account: { path: 'Account' },
    arn: { path: 'Arn' },
  },
};
