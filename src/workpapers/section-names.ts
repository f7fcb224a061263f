import type { Text } from '../text/language.ts';

/** The sections of the audit file by the letter of the workpaper number (domain D.2). */
export const sectionNames: Readonly<Record<string, Text>> = {
  A: { ja: 'A 総括・計画', en: 'A Planning and conclusion' },
  B: { ja: 'B 証拠', en: 'B Evidence' },
  C: { ja: 'C 手続調書', en: 'C Procedures' },
  D: { ja: 'D 突合表', en: 'D Reconciliations' },
  F: { ja: 'F 検出事項', en: 'F Findings' },
  G: { ja: 'G 質問・観察の記録', en: 'G Interviews and observations' },
  H: { ja: 'H サンプリング', en: 'H Sampling' },
  R: { ja: 'R 報告書', en: 'R Reports' },
};
