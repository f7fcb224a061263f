const principals: Readonly<Record<string, string>> = {
  arn: 'ARN',
  externalAccount: '外部のアカウント',
  identityCenterGroup: 'IAM Identity Center のグループ',
  identityCenterUser: 'IAM Identity Center のユーザー',
  permissionSet: 'IAM Identity Center の許可セット',
  roleName: 'IAM ロール',
  userName: 'IAM ユーザー',
  groupName: 'IAM グループ',
  tag: 'タグ',
  provider: 'ID プロバイダ',
  organization: '組織全体',
  anonymous: '匿名（認証なし）',
  root: 'ルートユーザー',
  service: 'AWS サービス',
};

/** A matcher in the auditee's words: `IAM ロール「Ops*」（アカウント 111122223333）`. */
export function matcherWords(matcher: {
  readonly by: string;
  readonly value: string;
  readonly account: string | null;
}): string {
  const { by, value, account } = matcher;
  const kind = principals[by] ?? by;
  const where = account === null ? '' : `（アカウント ${account}）`;
  return value === '' ? `${kind}${where}` : `${kind}「${value}」${where}`;
}
