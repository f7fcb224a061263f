import type { Text } from './language.ts';

/** What `akashi permissions` says beside the policies themselves. */
export const permissionWords = {
  leavesReports: {
    ja: '次の操作は読み取りに分類されますが、AWS 側に一時的なレポートを作成します（設定やリソースは変えません）：{names}',
    en: 'These operations count as reads but make a temporary report on the AWS side (no setting or resource changes): {names}',
  },
  besideManaged: {
    ja: 'AWS 管理ポリシー SecurityAudit と ViewOnlyAccess に追加して付与してください。ReadOnlyAccess は内容データを読めるため推奨しません。',
    en: 'Attach these beside the AWS managed policies SecurityAudit and ViewOnlyAccess. ReadOnlyAccess is not recommended: it can read contents.',
  },
  organizationOnly: {
    ja: 'akashi-organization は、engagement.yaml で organization: true としたアカウント（管理アカウントまたは委任管理者）のロールにだけ付与してください。',
    en: 'Attach akashi-organization only to the role in the account marked organization: true in engagement.yaml (management or delegated administrator).',
  },
  objectsNotAllowed: {
    ja: 'S3 オブジェクトの読み取りは許可していません。ログの閲覧に合意した場合だけ、その接頭辞を指定してください。',
    en: 'Reading S3 objects is not allowed. Name a prefix only where reading logs has been agreed.',
  },
  keyPolicies: {
    ja: 'KMS キーとバケットには、それぞれのポリシーも効きます。キーポリシーがアカウントに委ねていないキーや、バケットポリシーで拒否されたバケットの設定は、この権限があっても読めません。kms:Decrypt は拒否しているため、KMS で暗号化されたオブジェクトの内容も読めません。',
    en: 'Keys and buckets have policies of their own: a key whose policy does not delegate to the account, or a bucket whose policy denies, stays unreadable with these permissions. kms:Decrypt is denied, so objects encrypted with KMS stay unreadable too.',
  },
  denyAttached: {
    ja: '拒否のポリシー（akashi-deny）は、監査専用のロールにだけ付与してください。akashi が尋ねない操作をすべて拒否します。',
    en: 'Attach akashi-deny only to a role made for the audit: it denies whatever akashi does not ask.',
  },
  template: {
    ja: '次のコマンドで、監査対象の各アカウントにロールを作成します（<…> を書き換えてください）。ExternalId は監査人が案件ごとに定め、engagement.yaml の collection.externalId と同じ値にします。',
    en: 'This command makes the role in an audited account (replace <…>). The auditor chooses the ExternalId per engagement and writes the same value to collection.externalId of engagement.yaml.',
  },
  templateOrganization: {
    ja: '管理アカウントまたは委任管理者のアカウントでは ParameterKey=OrganizationAccount,ParameterValue=yes を加えます。',
    en: 'In the management or delegated administrator account add ParameterKey=OrganizationAccount,ParameterValue=yes.',
  },
  templateLogs: {
    ja: 'ログの閲覧に合意した場合は ParameterKey=LogObjectsArn,ParameterValue=arn:aws:s3:::<バケット>/<接頭辞>/* を加えます。',
    en: 'Where reading logs has been agreed add ParameterKey=LogObjectsArn,ParameterValue=arn:aws:s3:::<bucket>/<prefix>/*.',
  },
  stackSet: {
    ja: '次の二つのコマンドを、管理アカウント（または CloudFormation StackSets の委任管理者。その場合は --call-as DELEGATED_ADMIN を加える）で実行します。IAM は全リージョン共通のため、リージョンは一つだけ指定します。',
    en: 'Run these two commands in the management account (or in the delegated administrator of CloudFormation StackSets, adding --call-as DELEGATED_ADMIN). IAM is global, so exactly one region is named.',
  },
  stackSetManagement: {
    ja: 'サービスマネージド型の StackSet は管理アカウント自身には展開されません。管理アカウントには --format cloudformation のテンプレートを OrganizationAccount=yes で作成してください。',
    en: 'A service-managed StackSet never deploys to the management account itself: make that role with --format cloudformation and OrganizationAccount=yes.',
  },
  roleArn: {
    ja: '作成後、engagement.yaml の collection.roleArnPattern に arn:aws:iam::{account}:role/AkashiAuditReadOnly と書きます。',
    en: 'Afterwards write arn:aws:iam::{account}:role/AkashiAuditReadOnly to collection.roleArnPattern of engagement.yaml.',
  },
} as const satisfies Record<string, Text>;
