import type { Answers } from '../ask.ts';

/** Compute Optimizer, which the company does not use. */
export const computeOptimizer: Answers = {
  GetEnrollmentStatus: () => ({ status: 'Inactive', memberAccountsEnrolled: false }),
};
