import type { Text } from './language.ts';

/** The six questions of `akashi init` and the form each answer takes. */
export const initWords = {
  id: {
    question: { ja: '監査業務番号は何ですか。', en: 'What is the engagement number?' },
    form: { ja: '英数字とハイフン（例 MNT-2026-014）', en: 'letters, digits and hyphens (e.g. MNT-2026-014)' },
  },
  requester: {
    question: { ja: '監査依頼者はどなたですか。', en: 'Who asks for the audit?' },
    form: { ja: '名称（例 株式会社サンプル 監査役会）', en: 'a name' },
  },
  auditee: {
    question: { ja: '被監査組織はどこですか。', en: 'Who is audited?' },
    form: { ja: '名称（例 株式会社サンプル 情報システム部）', en: 'a name' },
  },
  type: {
    question: { ja: '監査の種類は何ですか。', en: 'What type of audit is it?' },
    form: {
      ja: '助言型（advisory）・保証型（assurance）・内部監査（internal）・自己点検（readiness）のいずれか',
      en: 'advisory, assurance, internal or readiness',
    },
  },
  period: {
    question: { ja: '対象期間と基準日はいつですか。', en: 'What are the period and the as-of date?' },
    form: {
      ja: '開始..終了@基準日（例 2025-04-01..2026-03-31@2026-04-10）',
      en: 'from..to@as-of (e.g. 2025-04-01..2026-03-31@2026-04-10)',
    },
  },
  accounts: {
    question: { ja: '対象のアカウントとリージョンはどれですか。', en: 'Which accounts and regions are in scope?' },
    form: {
      ja: 'アカウント（12桁）,…@リージョン,…（例 111122223333@ap-northeast-1,us-east-1）',
      en: 'account ids,…@regions,… (e.g. 111122223333@ap-northeast-1,us-east-1)',
    },
  },
} as const satisfies Record<string, { readonly question: Text; readonly form: Text }>;
