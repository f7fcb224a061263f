import type { ErrorText } from './error-text.ts';

/** What can be wrong at one place of the engagement file: what it is, and what to write instead. */
export const engagementProblems = {
  MISSING: {
    what: { ja: '必須の項目がありません', en: 'a required entry is missing' },
    todo: { ja: 'この項目を書いてください', en: 'add this entry' },
  },
  WRONG_TYPE: {
    what: {
      ja: '種類が違います（必要: {expected}、記載: {seen}）',
      en: 'wrong kind of value (needed: {expected}, seen: {seen})',
    },
    todo: { ja: '{expected}で書いてください', en: 'write {expected}' },
  },
  UNKNOWN_KEY: {
    what: { ja: '知らない項目「{seen}」があります', en: 'unknown entry "{seen}"' },
    todo: {
      ja: 'つづりを確かめるか、消してください（この場所に書ける項目: {expected}）',
      en: 'check the spelling or remove it (entries allowed here: {expected})',
    },
  },
  NOT_ONE_OF: {
    what: { ja: '「{seen}」は選べません', en: '"{seen}" is not one of the choices' },
    todo: { ja: '次のどれかを書いてください: {expected}', en: 'write one of: {expected}' },
  },
  OUT_OF_RANGE: {
    what: { ja: '「{seen}」は範囲の外です', en: '"{seen}" is out of range' },
    todo: { ja: '{expected}の値を書いてください', en: 'write a value of {expected}' },
  },
  EMPTY: {
    what: { ja: '空欄です', en: 'the entry is empty' },
    todo: {
      ja: '内容を書くか、任意の項目なら行ごと消してください',
      en: 'fill it in, or remove the line if the entry is optional',
    },
  },
  EMPTY_LIST: {
    what: { ja: '1件も書かれていません', en: 'the list is empty' },
    todo: { ja: '1件以上書いてください', en: 'give at least one' },
  },
  DATE: {
    what: { ja: '「{seen}」は日付として読めません', en: '"{seen}" is not a date' },
    todo: { ja: '2026-03-31 のように書いてください', en: 'write it like 2026-03-31' },
  },
  ACCOUNT_NUMBER: {
    what: {
      ja: 'アカウントIDが数値で書かれています（{seen}。先頭の0が失われるおそれがあります）',
      en: 'the account id is written as a number ({seen}; leading zeros may be lost)',
    },
    todo: {
      ja: '"012345678901" のように引用符で囲んだ12桁で書いてください',
      en: 'write 12 digits in quotes, like "012345678901"',
    },
  },
  ACCOUNT_ID: {
    what: { ja: '「{seen}」は12桁のアカウントIDではありません', en: '"{seen}" is not a 12-digit account id' },
    todo: { ja: '引用符で囲んだ12桁の数字で書いてください', en: 'write 12 digits in quotes' },
  },
  CONTROL: {
    what: { ja: '「{seen}」は管理策の番号として読めません', en: '"{seen}" is not a control number' },
    todo: {
      ja: '9.2.1、CLD.12.1.5、27017:9.2.1 のように書いてください',
      en: 'write it like 9.2.1, CLD.12.1.5 or 27017:9.2.1',
    },
  },
  PROCEDURE: {
    what: { ja: '「{seen}」は手続の番号として読めません', en: '"{seen}" is not a procedure id' },
    todo: { ja: 'G1-1.2 のように書いてください', en: 'write it like G1-1.2' },
  },
  PROCEDURES_IN: {
    what: {
      ja: '実施する手続の書き方が違います（記載: {seen}）',
      en: 'the list of procedures cannot be read (seen: {seen})',
    },
    todo: {
      ja: 'all、または [G1-1.1, G1-1.2] のように書いてください',
      en: 'write all, or a list like [G1-1.1, G1-1.2]',
    },
  },
  DOC: {
    what: { ja: '「{seen}」は文書番号として読めません', en: '"{seen}" is not a document id' },
    todo: { ja: 'DOC-15 のように書いてください', en: 'write it like DOC-15' },
  },
  REGION: {
    what: { ja: '「{seen}」はリージョン名として読めません', en: '"{seen}" is not a region name' },
    todo: { ja: 'ap-northeast-1 のように書いてください', en: 'write it like ap-northeast-1' },
  },
  PATH_OUTSIDE: {
    what: {
      ja: '「{seen}」は業務フォルダの中を指していません',
      en: '"{seen}" does not lie inside the engagement folder',
    },
    todo: {
      ja: 'provided/ の下に置き、provided/設定.xlsx のように / で区切って書いてください',
      en: 'put it below provided/ and write it like provided/settings.xlsx',
    },
  },
  ENGAGEMENT_ID: {
    what: { ja: '「{seen}」は業務番号に使えません', en: '"{seen}" cannot be an engagement number' },
    todo: { ja: '英数字とハイフンで2～40文字にしてください', en: 'use 2 to 40 letters, digits and hyphens' },
  },
  TIMEZONE: {
    what: { ja: '「{seen}」は時間帯の名前ではありません', en: '"{seen}" is not a time zone name' },
    todo: { ja: 'Asia/Tokyo のように書いてください', en: 'write it like Asia/Tokyo' },
  },
  ROLE_ARN: {
    what: { ja: '「{seen}」はロールARNの型として読めません', en: '"{seen}" is not a role ARN pattern' },
    todo: {
      ja: '"arn:aws:iam::{account}:role/AuditReadOnly" のように書いてください',
      en: 'write it like "arn:aws:iam::{account}:role/AuditReadOnly"',
    },
  },
  PLATFORM: {
    what: { ja: '「{seen}」はプラットフォームとして読めません', en: '"{seen}" is not a platform' },
    todo: { ja: '"aws:111122223333" のように書いてください', en: 'write it like "aws:111122223333"' },
  },
  APPLICABLE: {
    what: { ja: '「{seen}」は選べません', en: '"{seen}" is not one of the choices' },
    todo: { ja: 'true、false、partial のどれかを書いてください', en: 'write true, false or partial' },
  },
  COVERED_BY: {
    what: { ja: '充足手段の書き方が違います（記載: {seen}）', en: 'this cover cannot be read (seen: {seen})' },
    todo: {
      ja: 'provider: …、external: …、manual: … のどれか1つで書いてください',
      en: 'write exactly one of provider: …, external: …, manual: …',
    },
  },
  CONTROL_NOT_LISTED: {
    what: { ja: '管理策 {seen} が perControl にありません', en: 'control {seen} is not listed in perControl' },
    todo: {
      ja: '適用しない場合も applicable: false と理由・承認者を付けて書いてください（21管理策すべてが必要です）',
      en: 'list it, with applicable: false, reason and approver if it does not apply (all 21 are needed)',
    },
  },
  CONTROL_UNKNOWN: {
    what: { ja: '管理策 {seen} は対象の21管理策にありません', en: 'control {seen} is not one of the 21 controls' },
    todo: { ja: '番号を確かめてください', en: 'check the number' },
  },
  TWICE: {
    what: { ja: '「{seen}」が2回書かれています', en: '"{seen}" is written twice' },
    todo: { ja: 'どちらか一方にしてください', en: 'keep only one of them' },
  },
  REASON_MISSING: {
    what: {
      ja: '除外（または一部適用）の理由がありません',
      en: 'the reason for leaving it out (or in part) is missing',
    },
    todo: { ja: 'reason: に理由を書いてください', en: 'write the reason in reason:' },
  },
  APPROVER_MISSING: {
    what: { ja: '除外の承認者がありません', en: 'the approver of the exclusion is missing' },
    todo: { ja: 'approver: に承認者を書いてください', en: 'write the approver in approver:' },
  },
  NONE_IN_SCOPE: {
    what: { ja: '対象のアカウントが1つもありません', en: 'no account is in scope' },
    todo: { ja: '少なくとも1つを in: true にしてください', en: 'set in: true for at least one' },
  },
  PROCEDURE_UNDECIDED: {
    what: {
      ja: '手続 {seen} を実施するかどうかが書かれていません',
      en: 'it is not said whether procedure {seen} is done',
    },
    todo: {
      ja: 'in に加えるか、exclude に理由と承認者を付けて書いてください',
      en: 'add it to in, or to exclude with reason and approver',
    },
  },
  PROCEDURE_BOTH: {
    what: { ja: '手続 {seen} が in と exclude の両方にあります', en: 'procedure {seen} is in both in and exclude' },
    todo: { ja: 'どちらか一方にしてください', en: 'keep only one of them' },
  },
  PERIOD_ORDER: {
    what: { ja: '対象期間の順序が違います（{seen}）', en: 'the period is in the wrong order ({seen})' },
    todo: { ja: 'from ≦ to、from ≦ asOf にしてください', en: 'make from ≤ to and from ≤ asOf' },
  },
  WITNESS_MISSING: {
    what: { ja: '立会方式（witnessed）ですが立会者がありません', en: 'mode is witnessed but no witness is named' },
    todo: { ja: 'witness: に立会者を書いてください', en: 'name the witness in witness:' },
  },
  PERSON_IN_CHARGE_MISSING: {
    what: { ja: '個人情報を残す設定（pii: keep）ですが責任者がありません', en: 'pii is keep but nobody is in charge' },
    todo: { ja: 'personInCharge: に責任者を書いてください', en: 'name the person in personInCharge:' },
  },
  PLATFORM_NOT_IN_SCOPE: {
    what: { ja: '{seen} は対象のアカウントにありません', en: '{seen} is not an account in scope' },
    todo: { ja: 'scope.accounts の記載と合わせてください', en: 'make it agree with scope.accounts' },
  },
  VALIDATION_INCOMPLETE: {
    what: {
      ja: '検証を行った旨の記載に実施者または実施日がありません',
      en: 'a validation is claimed without by or at',
    },
    todo: { ja: 'by: と at: を書いてください', en: 'write by: and at:' },
  },
  // From here on: warnings, the engagement can be used.
  TEAM_EMPTY: {
    what: { ja: '監査チームが未記入です', en: 'the audit team is empty' },
    todo: { ja: '監査責任者と監査担当者を書いてください', en: 'name the team' },
  },
  OPERATOR_EMPTY: {
    what: { ja: '証拠収集の実施者が未記入です', en: 'nobody is named as the one who collects' },
    todo: { ja: '証拠収集の前に operator: を書いてください', en: 'fill in operator: before collecting' },
  },
  RESPONSIBILITIES_EMPTY: {
    what: { ja: '責任分界が未記入です', en: 'the responsibility split is empty' },
    todo: { ja: '利用サービスごとの責任分界を書いてください（5.3）', en: 'fill in the split per service (5.3)' },
  },
  EXPECTATIONS_EMPTY: {
    what: { ja: '組織の期待が未記入です', en: 'the expectations of the organisation are empty' },
    todo: { ja: '組織の期待を書いてください（5.1）', en: 'fill in the expectations (5.1)' },
  },
  DOCUMENTS_EMPTY: {
    what: { ja: '受領した資料が1件もありません', en: 'no received document is listed' },
    todo: { ja: '資料を受領したら documents: に加えてください', en: 'add each document to documents: when it arrives' },
  },
  APPROVAL_UNKNOWN: {
    what: {
      ja: '評価基準とする文書 {seen} の承認日がありません',
      en: 'document {seen} is a criterion but has no approval date',
    },
    todo: { ja: 'approvedAt: に承認日を書いてください', en: 'write the date in approvedAt:' },
  },
  APPROVED_LATER: {
    what: {
      ja: '文書 {seen} は基準日より後に承認されています（基準が基準日後に改訂）',
      en: 'document {seen} was approved after the as-of date',
    },
    todo: {
      ja: '基準日時点で有効だった版を受領してください',
      en: 'obtain the version that was valid at the as-of date',
    },
  },
  CRITERION_NOT_RECEIVED: {
    what: {
      ja: '評価基準とする文書 {seen} を受領していません',
      en: 'document {seen} is a criterion but was not received',
    },
    todo: { ja: '受領したら documents: に加えてください', en: 'add it to documents: when it arrives' },
  },
  EXCEPTION_EXPIRED: {
    what: { ja: '例外承認 {seen} は基準日に期限が切れています', en: 'exception {seen} had expired at the as-of date' },
    todo: { ja: '延長の承認があれば期限を改めてください', en: 'correct the date if it was extended' },
  },
  NOT_VALIDATED: {
    what: {
      ja: '{seen} は被監査組織が収集した証拠ですが検証が未実施です',
      en: 'evidence of {seen} is collected by the auditee and not validated',
    },
    todo: {
      ja: '再取得・立会・画面照合のいずれかを行い validation: に書いてください（行うまで一致は要追加確認になります）',
      en: 'validate it and fill in validation: (until then a match needs further work)',
    },
  },
  GLOBAL_REGION_MISSING: {
    what: { ja: 'us-east-1 が対象リージョンにありません', en: 'us-east-1 is not among the regions' },
    todo: {
      ja: 'IAM・CloudFront などグローバルサービスの記録は us-east-1 にあるため、加えることを検討してください',
      en: 'consider adding it: records of global services such as IAM and CloudFront are kept there',
    },
  },
  AS_OF_EARLY: {
    what: {
      ja: '基準日が対象期間の終わりより前です（{seen}）',
      en: 'the as-of date lies before the end of the period ({seen})',
    },
    todo: { ja: '意図したものか確かめてください', en: 'check that this is meant' },
  },
} as const satisfies Record<string, ErrorText>;
