import type { Answers } from '../ask.ts';

const everyone = [{ Principal: { DataLakePrincipalIdentifier: 'IAM_ALLOWED_PRINCIPALS' }, Permissions: ['ALL'] }];

/** The settings of a data lake that was never taken into use: IAM alone decides. */
export const lakeformation: Answers = {
  GetDataLakeSettings: () => ({
    DataLakeSettings: {
      DataLakeAdmins: [],
      ReadOnlyAdmins: [],
      CreateDatabaseDefaultPermissions: everyone,
      CreateTableDefaultPermissions: everyone,
      Parameters: { CROSS_ACCOUNT_VERSION: '1' },
      TrustedResourceOwners: [],
    },
  }),
};
