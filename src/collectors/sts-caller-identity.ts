import type { Collector } from './collector.ts';

/** Whose credentials asked, and in which account. */
export const stsCallerIdentity: Collector = {
  item: 'EV-ENV-01',
  service: 'sts',
  operations: [{ operation: 'GetCallerIdentity', scope: 'account', iamActions: ['sts:GetCallerIdentity'] }],
};
