import type { Collector } from './collector.ts';

/** Whether the account takes part in Compute Optimizer. */
export const optimizerEnrollment: Collector = {
  item: 'EV-CO-01',
  service: 'compute-optimizer',
  operations: [
    {
      operation: 'GetEnrollmentStatus',
      scope: 'account',
      iamActions: ['compute-optimizer:GetEnrollmentStatus'],
    },
  ],
};
