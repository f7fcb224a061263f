import type { Collector } from './collector.ts';

/** Policies of Data Lifecycle Manager: which disks and images are copied when, and how long copies are kept. */
export const lifecyclePolicies: Collector = {
  item: 'EV-DLM-01',
  service: 'dlm',
  operations: [
    {
      operation: 'GetLifecyclePolicies',
      scope: 'region',
      count: 'Policies',
      iamActions: ['dlm:GetLifecyclePolicies'],
    },
    {
      operation: 'GetLifecyclePolicy',
      scope: 'region',
      parent: { operation: 'GetLifecyclePolicies', each: 'Policies', bind: { PolicyId: 'PolicyId' } },
      iamActions: ['dlm:GetLifecyclePolicy'],
    },
  ],
};
