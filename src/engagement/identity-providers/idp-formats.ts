/** A field of a record and the headings or member paths it may stand under; the first that holds something counts. */
export type IdpFields = Readonly<
  Partial<
    Record<
      | 'userId'
      | 'ids'
      | 'person'
      | 'email'
      | 'displayName'
      | 'enabled'
      | 'disabled'
      | 'groups'
      | 'mfa'
      | 'lastSignIn'
      | 'id'
      | 'name'
      | 'members'
      | 'outcome',
      readonly string[]
    >
  >
>;

/** How one kind of export is recognised and read: data, no logic. */
export interface IdpFormat {
  /** First word of the system's name: `entra`, `okta`, `google`, `scim`. */
  readonly product: string;
  readonly kind: 'user' | 'group' | 'detail';
  /** `heading` for lines of a table, `member` for elements of JSON. */
  readonly by: 'heading' | 'member';
  /** All of them must be there. */
  readonly needs: readonly string[];
  readonly fields: IdpFields;
}

const entraUser: IdpFields = {
  userId: ['userPrincipalName', 'ユーザープリンシパル名'],
  ids: ['id', 'objectId', 'オブジェクト ID', 'onPremisesImmutableId'],
  person: ['employeeId', '従業員 ID'],
  email: ['mail', 'メール'],
  displayName: ['displayName', '表示名'],
  enabled: ['accountEnabled', 'アカウントが有効'],
  lastSignIn: ['signInActivity.lastSignInDateTime', 'lastSignInDateTime'],
  groups: ['memberOf[].displayName'],
};
const googleUser: IdpFields = {
  userId: ['primaryEmail', 'Email Address [Required]'],
  ids: ['id', 'aliases[]'],
  person: ['Employee ID'],
  email: ['primaryEmail', 'Email Address [Required]'],
  displayName: ['name.fullName'],
  enabled: ['Status [READ ONLY]'],
  disabled: ['suspended', 'archived'],
  mfa: ['isEnrolledIn2Sv', '2sv Enrolled [READ ONLY]'],
  lastSignIn: ['lastLoginTime', 'Last Sign In [READ ONLY]'],
};

/**
 * The exports that are recognised, in the order in which they are tried: Microsoft Graph and the Entra admin center, Okta's API and
 * reports, the Google Admin console and Directory API, SCIM 2.0 (RFC 7643, RFC 7644).
 */
export const idpFormats: readonly IdpFormat[] = [
  {
    product: 'entra',
    kind: 'detail',
    by: 'heading',
    needs: ['userPrincipalName', 'isMfaRegistered'],
    fields: { userId: ['userPrincipalName'], mfa: ['isMfaRegistered'] },
  },
  {
    product: 'entra',
    kind: 'detail',
    by: 'heading',
    needs: ['Date (UTC)', 'Username', 'Status'],
    fields: { userId: ['Username'], lastSignIn: ['Date (UTC)'], outcome: ['Status'] },
  },
  {
    product: 'entra',
    kind: 'detail',
    by: 'heading',
    needs: ['日付 (UTC)', 'ユーザー名', '状態'],
    fields: { userId: ['ユーザー名'], lastSignIn: ['日付 (UTC)'], outcome: ['状態'] },
  },
  { product: 'entra', kind: 'user', by: 'heading', needs: ['userPrincipalName', 'accountEnabled'], fields: entraUser },
  {
    product: 'entra',
    kind: 'user',
    by: 'heading',
    needs: ['ユーザープリンシパル名', 'アカウントが有効'],
    fields: entraUser,
  },
  {
    product: 'google',
    kind: 'user',
    by: 'heading',
    needs: ['Email Address [Required]', 'Status [READ ONLY]'],
    fields: googleUser,
  },
  {
    product: 'okta',
    kind: 'user',
    by: 'heading',
    needs: ['login', 'status'],
    fields: {
      userId: ['login'],
      ids: ['id', 'user id'],
      email: ['email'],
      displayName: ['displayName', 'name'],
      enabled: ['status'],
      groups: ['groups'],
      lastSignIn: ['lastLogin', 'last login'],
    },
  },
  {
    product: 'entra',
    kind: 'detail',
    by: 'member',
    needs: ['userPrincipalName', 'isMfaRegistered'],
    fields: { userId: ['userPrincipalName'], mfa: ['isMfaRegistered'] },
  },
  {
    product: 'entra',
    kind: 'detail',
    by: 'member',
    needs: ['userPrincipalName', 'createdDateTime', 'status.errorCode'],
    fields: { userId: ['userPrincipalName'], lastSignIn: ['createdDateTime'], outcome: ['status.errorCode'] },
  },
  { product: 'entra', kind: 'user', by: 'member', needs: ['userPrincipalName', 'accountEnabled'], fields: entraUser },
  {
    product: 'okta',
    kind: 'user',
    by: 'member',
    needs: ['profile.login', 'status'],
    fields: {
      userId: ['profile.login'],
      ids: ['id'],
      person: ['profile.employeeNumber'],
      email: ['profile.email'],
      displayName: ['profile.displayName'],
      enabled: ['status'],
      groups: ['_embedded.groups[].profile.name'],
      lastSignIn: ['lastLogin'],
    },
  },
  {
    product: 'okta',
    kind: 'group',
    by: 'member',
    needs: ['profile.name', 'type'],
    fields: {
      id: ['id'],
      name: ['profile.name'],
      members: ['users[].profile.login', '_embedded.users[].profile.login', 'users[].id'],
    },
  },
  { product: 'google', kind: 'user', by: 'member', needs: ['primaryEmail', 'suspended'], fields: googleUser },
  {
    product: 'google',
    kind: 'group',
    by: 'member',
    needs: ['kind', 'email', 'directMembersCount'],
    fields: { id: ['id'], name: ['email'], members: ['members[].email'] },
  },
  {
    product: 'scim',
    kind: 'user',
    by: 'member',
    needs: ['userName', 'active'],
    fields: {
      userId: ['userName'],
      ids: ['id', 'externalId'],
      person: ['urn:ietf:params:scim:schemas:extension:enterprise:2.0:User/employeeNumber'],
      email: ['emails[].value'],
      displayName: ['displayName', 'name.formatted'],
      enabled: ['active'],
      groups: ['groups[].display', 'roles[].value'],
    },
  },
  {
    product: 'scim',
    kind: 'group',
    by: 'member',
    needs: ['schemas', 'displayName'],
    fields: { id: ['id'], name: ['displayName'], members: ['members[].value'] },
  },
  {
    product: 'entra',
    kind: 'group',
    by: 'member',
    needs: ['displayName', 'securityEnabled'],
    fields: { id: ['id'], name: ['displayName'], members: ['members[].userPrincipalName', 'members[].id'] },
  },
];
