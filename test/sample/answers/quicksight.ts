import type { Answers } from '../ask.ts';
import { refuse } from '../refuse.ts';

/** Nobody signed up for QuickSight. */
export const quicksight: Answers = {
  DescribeAccountSettings: (ask) =>
    refuse('ResourceNotFoundException', `Account ${ask.account} is not signed up with QuickSight`),
};
