import type { Answers } from '../ask.ts';
import { when } from '../when.ts';

/** Macie, which is on and looks at nothing by itself. */
export const macie2: Answers = {
  GetMacieSession: (ask) => ({
    createdAt: when('2024-06-03 02:00'),
    findingPublishingFrequency: 'FIFTEEN_MINUTES',
    serviceRole: `arn:aws:iam::${ask.account}:role/aws-service-role/macie.amazonaws.com/AWSServiceRoleForAmazonMacie`,
    status: 'ENABLED',
    updatedAt: when('2024-06-03 02:00'),
  }),
  GetAutomatedDiscoveryConfiguration: () => ({ status: 'DISABLED' }),
};
