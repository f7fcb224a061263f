import type { Text } from '../text/language.ts';

/** Labels of the mandatory block (domain D.1), in print order. */
export const headerWords = {
  number: { ja: '調書番号', en: 'Workpaper no.' },
  title: { ja: '件名', en: 'Subject' },
  engagement: { ja: '業務番号', en: 'Engagement no.' },
  auditee: { ja: '被監査組織', en: 'Auditee' },
  system: { ja: '対象システム', en: 'System' },
  period: { ja: '対象期間・基準日', en: 'Period; as of' },
  procedures: { ja: '監査手続ID', en: 'Procedure' },
  controls: { ja: '管理策', en: 'Controls' },
  techniques: { ja: '監査技法', en: 'Techniques' },
  preparer: { ja: '作成者／作成日', en: 'Prepared by / on' },
  reviewer: { ja: '査閲者／査閲日', en: 'Reviewed by / on' },
  approver: { ja: '承認者／承認日', en: 'Approved by / on' },
  version: { ja: '版', en: 'Version' },
  state: { ja: '状態', en: 'State' },
  references: { ja: '相互参照', en: 'Cross-references' },
  evidence: { ja: '証拠番号', en: 'Evidence' },
  confidentiality: { ja: '機密区分', en: 'Confidentiality' },
  tool: { ja: 'ツール名・版', en: 'Tool, version' },
  hash: { ja: '設定ハッシュ', en: 'Configuration hash' },
  settled: { ja: '出力日時（証拠確定日時）', en: 'Output (evidence settled)' },
  whole: { ja: '業務全体', en: 'whole engagement' },
  seeBody: { ja: '本文に記載', en: 'see the body' },
  asOf: { ja: '{from}～{to}（基準日{asOf}）', en: '{from} to {to} (as of {asOf})' },
} as const satisfies Record<string, Text>;
