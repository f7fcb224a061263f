import type { FactKind } from '../fact-kind.ts';
import { readMember } from '../read-member.ts';
import { readText } from '../read-text.ts';
import { readTexts } from '../read-texts.ts';

/** A person in the directory of IAM Identity Center; names may be tokens (decision 23). */
export const centerUser: FactKind = {
  kind: 'center-user',
  label: { ja: 'IAM Identity Center の利用者', en: 'IAM Identity Center user' },
  service: 'identitystore',
  scope: 'account',
  list: { service: 'identitystore', operation: 'ListUsers', each: 'Users', id: 'UserId' },
  attributes: {
    userName: { path: 'UserName' },
    displayName: { path: 'DisplayName' },
    email: { path: 'Emails', as: readEmail },
    status: { path: 'UserStatus' },
    externalIds: { path: '$', as: (user: unknown) => readTexts(user, 'ExternalIds[].Id') },
    identityStore: { path: 'IdentityStoreId' },
  },
};

/** The primary address, else the first. */
function readEmail(emails: unknown): string | undefined {
  if (!Array.isArray(emails)) return undefined;
  const primary = emails.find((one) => readMember(one, 'Primary') === true);
  return readText(primary ?? emails[0], 'Value');
}
