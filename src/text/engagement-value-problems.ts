import type { ErrorText } from './error-text.ts';

/** What can be wrong with one value of the engagement file, whatever it stands for. */
export const engagementValueProblems = {
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
  SYSTEM: {
    what: { ja: '「{seen}」は認証基盤・SaaS の名前として読めません', en: '"{seen}" is no name of a provider or SaaS' },
    todo: {
      ja: '"entra:example.co.jp"、"saas:box:example" のように、空白を入れずに書いてください',
      en: 'write it like "entra:example.co.jp" or "saas:box:example", without spaces',
    },
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
} as const satisfies Record<string, ErrorText>;
