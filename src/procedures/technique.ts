import type { Text } from '../text/language.ts';

/** The audit techniques by the bracketed sign printed before each step, with their code and words. */
export const technique = {
  質: { code: 'inquiry', ja: '質問', en: 'Inquiry' },
  閲: { code: 'inspection', ja: '閲覧', en: 'Inspection' },
  観: { code: 'observation', ja: '観察', en: 'Observation' },
  再: { code: 'reperformance', ja: '再実施', en: 'Re-performance' },
  照: { code: 'reconciliation', ja: '照合・突合', en: 'Reconciliation' },
  算: { code: 'recalculation', ja: '再計算', en: 'Recalculation' },
  件: { code: 'count', ja: '件数照合', en: 'Count check' },
  分: { code: 'analytics', ja: '分析', en: 'Analytical procedure' },
} as const satisfies Record<string, Text & { readonly code: string }>;

/** The sign of a technique: 質 閲 観 再 照 算 件 分. */
export type TechniqueSign = keyof typeof technique;

/** The code of a technique: `observation`, `inspection` … */
export type TechniqueCode = (typeof technique)[TechniqueSign]['code'];
