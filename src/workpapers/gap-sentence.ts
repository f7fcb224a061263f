import { reasonWords } from '../text/reason-words.ts';
import type { RowGroup } from './digest-rows.ts';
import type { PaperContext } from './paper-context.ts';
import { renderLeaf } from './render-leaf.ts';

const shownKinds = 6;

/** The sentence for rows that could not be decided for one reason: what was not obtained, or what remains to be done (decision 12). */
export function gapSentence(groups: readonly RowGroup[], context: PaperContext): string {
  const { sentences, language, t } = context;
  const [first] = groups;
  if (first === undefined) return '';
  const kinds = [...new Set(groups.flatMap((group) => [...group.kinds]))].map(context.kind);
  const named =
    context.join(kinds.slice(0, shownKinds)) +
    (kinds.length > shownKinds ? (language === 'ja' ? 'など' : ' etc.') : '');
  const reason =
    t(reasonWords[first.reason]) +
    (first.code === null ? '' : language === 'ja' ? `（${first.code}）` : ` (${first.code})`);
  const controls = context.join([...new Set(groups.flatMap((group) => group.controls))].map(context.control).sort());
  const count = groups.reduce((total, group) => total + group.count, 0);
  if (first.result === 'NOT_COLLECTED') {
    const subject =
      language === 'ja'
        ? `${context.platform(first.platform)}の${named}`
        : `${named} of ${context.platform(first.platform)}`;
    return renderLeaf(sentences.notCollected[language], { subject, reason, controls, count }, language);
  }
  const procedure = t(furtherProcedures[first.reason as keyof typeof furtherProcedures] ?? furtherProcedures.OTHER);
  return renderLeaf(sentences.indeterminate[language], { procedure, reason }, language);
}

const furtherProcedures = {
  UNVALIDATED: {
    ja: '一部の証拠の再取得、立会いまたは画面照合による検証',
    en: 'validation by re-collecting a part, witnessing, or comparing screens',
  },
  CRITERION_UNCLEAR: {
    ja: '要求の内容についての被監査組織への質問と基準文書の確認',
    en: 'inquiry about the requirement and reading of the criterion',
  },
  NEEDS_INTERVIEW: { ja: '担当者への質問', en: 'an interview' },
  NEEDS_OBSERVATION: { ja: '設定または運用の観察', en: 'observation' },
  UNASSIGNED: { ja: '対応するリソースについての質問と資料の閲覧', en: 'inquiry which resource is meant' },
  MAPPING_UNCONFIRMED: { ja: '対応付けについての被監査組織の確認', en: 'confirmation of the mapping by the auditee' },
  STALE: { ja: '証拠の再取得', en: 'collecting the evidence again' },
  UNKNOWN_CONDITION: { ja: 'ポリシーの条件の閲覧と質問', en: 'reading the policy’s conditions, and inquiry' },
  OTHER: { ja: '質問および関連資料の閲覧', en: 'inquiry and inspection of related documents' },
} as const;
