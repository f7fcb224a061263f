import type { Answers, Ask } from '../ask.ts';
import { hex } from '../hex.ts';
import { when } from '../when.ts';

const detectorId = (ask: Ask): string => hex(`detector ${ask.place}`, 32);

/** Detectors and what they watch. */
export const guardduty: Answers = {
  ListDetectors: (ask) => ({
    DetectorIds: ask.company.guardduty.detectors.includes(ask.place) ? [detectorId(ask)] : [],
  }),
  GetDetector: (ask) => {
    const without = ask.company.guardduty.withoutS3.includes(ask.place);
    const features = {
      CLOUD_TRAIL: true,
      DNS_LOGS: true,
      FLOW_LOGS: true,
      S3_DATA_EVENTS: !without,
      RDS_LOGIN_EVENTS: true,
      LAMBDA_NETWORK_LOGS: true,
    };
    return {
      CreatedAt: when('2023-06-01 01:00'),
      FindingPublishingFrequency: 'FIFTEEN_MINUTES',
      ServiceRole: `arn:aws:iam::${ask.account}:role/aws-service-role/guardduty.amazonaws.com/AWSServiceRoleForAmazonGuardDuty`,
      Status: 'ENABLED',
      UpdatedAt: when('2025-06-01 01:00'),
      Tags: {},
      Features: Object.entries(features).map(([Name, on]) => ({
        Name,
        Status: on ? 'ENABLED' : 'DISABLED',
        UpdatedAt: when('2025-06-01 01:00'),
      })),
    };
  },
  DescribeOrganizationConfiguration: () => ({
    AutoEnable: true,
    MemberAccountLimitReached: false,
    AutoEnableOrganizationMembers: 'ALL',
    Features: [],
  }),
};
