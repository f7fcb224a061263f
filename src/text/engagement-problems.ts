import { engagementValueProblems } from './engagement-value-problems.ts';
import type { ErrorText } from './error-text.ts';
import { mappingProblems } from './mapping-problems.ts';

/** What can be wrong at one place of the engagement file: what it is, and what to write instead. */
export const engagementProblems = {
  ...engagementValueProblems,
  ...mappingProblems,
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
  MANAGEMENT_EXCLUDED: {
    what: {
      ja: '{seen} は組織のアカウントの一覧を尋ねる相手（scope.organization.management）ですが、in: false です',
      en: '{seen} is asked for the list of accounts (scope.organization.management) but is in: false',
    },
    todo: {
      ja: 'in: true にするか、委任管理者のアカウントを management: に書いてください',
      en: 'set in: true, or name a delegated administrator account in management:',
    },
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
  ROLE_PATTERN_NEEDED: {
    what: {
      ja: '組織の全アカウントが対象ですが、アカウントごとのロールがありません',
      en: 'all accounts of the organisation are in scope, but there is no role per account',
    },
    todo: {
      ja: 'collect で尋ねるには collection.roleArnPattern を arn:aws:iam::{account}:role/… の形で書いてください',
      en: 'for collect, write collection.roleArnPattern as arn:aws:iam::{account}:role/…',
    },
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
