import type { Answers } from '../ask.ts';
import { refuse } from '../refuse.ts';

/** Shield Advanced, which the company does not subscribe to. */
export const shield: Answers = {
  GetSubscriptionState: () => ({ SubscriptionState: 'INACTIVE' }),
  ListProtections: () => refuse('ResourceNotFoundException', 'The subscription does not exist.'),
};
