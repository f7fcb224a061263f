import type { ErrorText } from './error-text.ts';

/** What can go wrong in `collection/`, each code with both languages. */
export const collectionErrors = {
  SERVICE_UNKNOWN: {
    what: {
      ja: 'サービス {service} に対応するクライアントがありません。',
      en: 'There is no client for the service {service}.',
    },
    todo: {
      ja: '本ツールの不具合です。宣言のサービス名を service-names.ts の表と照らしてください。',
      en: 'This is a fault of akashi. Compare the service of the declaration with the table in service-names.ts.',
    },
    exit: 1,
  },
  OPERATION_UNKNOWN: {
    what: { ja: '{service} に操作 {operation} はありません。', en: '{service} has no operation {operation}.' },
    todo: {
      ja: '本ツールの不具合です。宣言の操作名を SDK の名前（例：ListUsers）に直してください。',
      en: 'This is a fault of akashi. Correct the operation of the declaration to its SDK name (e.g. ListUsers).',
    },
    exit: 1,
  },
  QUESTION_NOT_DECLARED: {
    what: {
      ja: '{service}:{operation} は読み取り専用の一覧に宣言されていないため、送信せずに拒否しました。',
      en: '{service}:{operation} is not declared on the read-only list; it was refused and not sent.',
    },
    todo: {
      ja: '本ツールの不具合です。必要な操作であれば、証拠項目の宣言に加えてください。',
      en: 'This is a fault of akashi. If the operation is needed, declare it in an evidence item.',
    },
    exit: 1,
  },
  INPUT_FORBIDDEN: {
    what: {
      ja: '{service}:{operation} の入力 {member} は許されていないため、送信せずに拒否しました（{seen}）。',
      en: 'The input {member} of {service}:{operation} is not allowed; the question was refused and not sent ({seen}).',
    },
    todo: {
      ja: '本ツールの不具合です。宣言の入力を見直してください。秘密の値を求める入力は宣言できません。',
      en: 'This is a fault of akashi. Review the declared input; an input that asks for secret values cannot be declared.',
    },
    exit: 1,
  },
  PROXY_UNREADABLE: {
    what: {
      ja: '環境変数 {variable} をプロキシの URL として読めません。',
      en: 'The environment variable {variable} is not a proxy URL.',
    },
    todo: {
      ja: 'http://ホスト:ポート の形にしてください。プロキシを使わない宛先は NO_PROXY に列挙します。',
      en: 'Write it as http://host:port; list what needs no proxy in NO_PROXY.',
    },
  },
  CA_BUNDLE_UNREADABLE: {
    what: {
      ja: '環境変数 {variable} の証明書ファイル {file} を読めません（{seen}）。',
      en: 'The certificate file {file} named by {variable} cannot be read ({seen}).',
    },
    todo: {
      ja: 'PEM 形式（-----BEGIN CERTIFICATE-----）のファイルの場所と権限を確かめてください。',
      en: 'Check where the PEM file (-----BEGIN CERTIFICATE-----) is and its permissions.',
    },
  },
  ROLE_PATTERN_INVALID: {
    what: { ja: 'ロールの指定 {seen} を読めません。', en: 'The role {seen} cannot be read.' },
    todo: {
      ja: "'arn:aws:iam::{account}:role/ロール名' の形で書いてください（{account} はアカウント ID に置き換わります）。",
      en: "Write it as 'arn:aws:iam::{account}:role/Name'; {account} is replaced by each account id.",
    },
  },
  SESSION_POLICY_TOO_LONG: {
    what: {
      ja: 'AssumeRole に付ける読み取り専用ポリシーが上限を超えました（{size} 文字、上限 {most} 文字）。',
      en: 'The read-only session policy for AssumeRole is too long ({size} characters, at most {most}).',
    },
    todo: {
      ja: '対象の証拠項目を減らすか、二回に分けて収集してください。ポリシーなしでロールを引き受けることはありません。',
      en: 'Plan fewer evidence items or collect in two runs; a role is never assumed without the policy.',
    },
  },
  EXPORT_FOLDER_UNREADABLE: {
    what: {
      ja: '提出フォルダ {file} を読めません（{seen}）。',
      en: 'The export folder {file} cannot be read ({seen}).',
    },
    todo: {
      ja: 'フォルダの場所と権限を確かめてください。zip は展開してから指定します。',
      en: 'Check where the folder is and its permissions; unpack a zip first.',
    },
  },
  EXPORT_ACCOUNT_UNCLEAR: {
    what: {
      ja: '{file} には複数のアカウントのフォルダ（{seen}）がありますが、アカウント {account} のものを特定できません。',
      en: '{file} holds folders of several accounts ({seen}), but none can be told to be account {account}.',
    },
    todo: {
      ja: 'sts-get-caller-identity.json を各アカウントのフォルダに入れるか、フォルダ名を 12 桁のアカウント ID にしてください。',
      en: 'Put sts-get-caller-identity.json into each account folder, or name each folder after its 12-digit account id.',
    },
  },
} as const satisfies Record<string, ErrorText>;
