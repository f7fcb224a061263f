/** The columns of the confirmation, in their order, with widths that fit a landscape A4 page. */
export const confirmationLayout = {
  sheet: '対応付け',
  cover: '表紙',
  columns: [
    { key: 'number', heading: '番号', width: 9 },
    { key: 'list', heading: '区分', width: 8 },
    { key: 'word', heading: '貴組織の語（原文）', width: 22 },
    { key: 'at', heading: '原文のセル番地', width: 14 },
    { key: 'object', heading: 'AWS 上で対応するもの', width: 36 },
    { key: 'kind', heading: '案の種別', width: 10 },
    { key: 'count', heading: '件数', width: 7 },
    { key: 'examples', heading: '例（3件まで）', width: 46 },
    { key: 'answer', heading: '被監査組織の確認', width: 12 },
    { key: 'by', heading: '確認者', width: 14 },
    { key: 'on', heading: '確認日', width: 12 },
    { key: 'remark', heading: '備考', width: 22 },
  ],
  answers: ['確認済', '相違', '該当なし'],
  lists: { principals: '主体', resources: 'リソース' },
} as const;
