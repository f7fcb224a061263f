import type { FactKind } from '../fact-kind.ts';
import { readBoolean } from '../read-boolean.ts';
import { readCredentialReport } from '../read-credential-report.ts';

/** The account's password policy; where none is set, every attribute of it is "not set". */
export const passwordPolicy: FactKind = {
  kind: 'password-policy',
  label: { ja: 'アカウントのパスワードポリシー', en: 'Account password policy' },
  service: 'iam',
  scope: 'account',
  list: { service: 'iam', operation: 'GetAccountPasswordPolicy', each: '$', single: true, id: 'password-policy' },
  attributes: {
    minimumLength: { path: 'PasswordPolicy.MinimumPasswordLength' },
    reusePrevention: { path: 'PasswordPolicy.PasswordReusePrevention' },
    maxAgeDays: { path: 'PasswordPolicy.MaxPasswordAge' },
    requireSymbols: { path: 'PasswordPolicy.RequireSymbols' },
    requireNumbers: { path: 'PasswordPolicy.RequireNumbers' },
    requireUppercase: { path: 'PasswordPolicy.RequireUppercaseCharacters' },
    requireLowercase: { path: 'PasswordPolicy.RequireLowercaseCharacters' },
    allowUsersToChange: { path: 'PasswordPolicy.AllowUsersToChangePassword' },
    hardExpiry: { path: 'PasswordPolicy.HardExpiry' },
    consoleUsers: {
      ask: { service: 'iam', operation: 'GetCredentialReport', input: {} },
      as: (report: unknown) =>
        readCredentialReport(report).filter(
          ({ element }) => element.user !== '<root_account>' && readBoolean(element.password_enabled) === true,
        ).length,
    },
  },
};
