import type { DocumentLayout } from '../../src/procedures/document-layout.ts';

/** A small layout of a settings sheet for the tests of the readers. */
export const settingsLayout: DocumentLayout = {
  id: 'DOC-15',
  title: { ja: '推奨設定基準', en: 'Settings' },
  purpose: { ja: '基準', en: 'Criterion' },
  procedures: ['G3-1.2'],
  kind: 'table',
  sheets: [
    {
      name: { ja: '設定', en: 'Settings' },
      synonyms: [],
      columns: [
        { key: 'item', heading: { ja: '項目', en: 'Item' }, synonyms: ['設定項目'], type: 'text', required: true },
        { key: 'target', heading: { ja: '対象', en: 'Target' }, synonyms: [], type: 'text', required: false },
        { key: 'value', heading: { ja: '基準', en: 'Value' }, synonyms: ['基準値'], type: 'quantity', required: true },
      ],
      example: { item: 'パスワード', value: '14文字以上' },
    },
  ],
};
