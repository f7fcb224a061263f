import type { Collector } from './collector.ts';

/** Central management of root access in the organisation. */
export const iamOrganizationsFeatures: Collector = {
  item: 'EV-IAM-11',
  service: 'iam',
  operations: [
    {
      operation: 'ListOrganizationsFeatures',
      scope: 'organization',
      count: 'EnabledFeatures',
      // IAM API, ListOrganizationsFeatures: no organisation, no trusted access for IAM, or not all features.
      absent: [
        'OrganizationNotFoundException',
        'OrganizationNotInAllFeaturesModeException',
        'ServiceAccessNotEnabledException',
      ],
      iamActions: ['iam:ListOrganizationsFeatures'],
    },
  ],
};
