import type { Text } from '../text/language.ts';

/** The few words the writers print themselves; every other word comes from the workpaper. */
export const drawingWords = {
  contents: { ja: '目次', en: 'Contents' },
  index: { ja: '← 索引', en: '← Index' },
  page: { ja: '{page} / {pages} ページ', en: 'Page {page} of {pages}' },
  output: { ja: '出力日時 {instant}', en: 'Output {instant}' },
  glyphs: {
    ja: '※ この調書では、書体にない文字 {count} 字を「〓［U+番号］」で示した。元の文字はExcelの調書に記載している。',
    en: 'Note: {count} characters missing from the font print here as 〓［U+number］; the workbook keeps the originals.',
  },
  cut: {
    ja: '…［以下 {count} 字は省略。全文は証拠ファイルを参照］',
    en: '… [{count} more characters; see the evidence file for the full text]',
  },
  signed: { ja: '署名・押印', en: 'Signature / seal' },
  date: { ja: '日付　　　　年　　月　　日', en: 'Date' },
  choose: { ja: '一覧から選択してください。', en: 'Choose from the list.' },
} as const satisfies Record<string, Text>;
