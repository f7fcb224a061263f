import type { Text } from './language.ts';

/** What the reading of a client's own layout asks, each with the line of the mapping file that answers it. */
export const matrixFormWords = {
  orientation: {
    ja: '{at}: 主体（人・役割）が行か列かが決まりません（行の見出し: {rows}／列の見出し: {columns}。{why}）。行が主体のときは tables: に「- { sheet: "{sheet}", principals: rows }」、列が主体のときは「- { sheet: "{sheet}", principals: columns }」と書きます。',
    en: '{at}: it is not clear whether principals stand in the rows or in the columns (rows: {rows}; columns: {columns}; {why}). Write "- { sheet: "{sheet}", principals: rows }" or "principals: columns" in tables:.',
  },
  noEvidence: { ja: 'どちらとも読める語がない', en: 'no word tells' },
  bothAxes: { ja: '根拠が食い違う: {seen}', en: 'the evidence contradicts itself: {seen}' },
  dutyOrEntitlement: {
    ja: '{at}: 職務分掌表とも権限の表とも読めます（{seen}）。権限の表のときは tables: に「- { sheet: "{sheet}", form: A }」、職務分掌表のときは「- { sheet: "{sheet}", form: G }」と書きます。',
    en: '{at}: this may be a table of duties or of entitlements ({seen}). Write "- { sheet: "{sheet}", form: A }" for entitlements or "form: G" for duties in tables:.',
  },
  operation: {
    ja: '{at}: 見出し（または権限区分）の「{seen}」が、どの操作区分に当たるか凡例にありません。legend: に「- { symbol: "{seen}", levels: [{levels}] }」のように、合意した操作区分を書きます。',
    en: '{at}: no legend says which levels "{seen}" means. Write the agreed levels in legend:, e.g. "- { symbol: "{seen}", levels: [{levels}] }".',
  },
  grant: {
    ja: '{at}: 「{seen}」が、その操作を許可するのか許可しないのか（条件付きなのか）分かりません。○と×以外の記号は、legend: に「- { symbol: "{seen}", levels: [] }」（許可しない）、または「- { symbol: "{seen}", levels: [], meaning: 許可 }」の形で書きます。',
    en: '{at}: whether "{seen}" allows the operation is not known. Write it in legend: with levels: [] (not allowed), or with levels: [] and meaning: 許可 (allowed).',
  },
  grantTwice: {
    ja: '{at}: 同じ主体・リソース・操作に、異なる可否（{seen}）が書かれています。どちらが正しいかを被監査組織に確認してください。',
    en: '{at}: the same principal, resource and operation is both allowed and not ({seen}). Ask the auditee.',
  },
  label: {
    ja: '{at}: 権限の記載（{seen}）がありますが、見出しが空です。上の行と同じ意味のときは被監査組織に記入を依頼するか、範囲を tables: の range: に書きます。',
    en: '{at}: permissions ({seen}) without a label. Have the label filled in, or name the range of the table in tables:.',
  },
  leftover: {
    ja: '{at}: 記号（{seen}）がありますが、どの表にも入りません。権限の表の一部のときは見出しを整えるよう被監査組織に依頼し、そうでないときは読む範囲だけを tables: に「- { sheet: "{sheet}", range: B5:H20 }」の形で書きます。',
    en: '{at}: marks ({seen}) that belong to no table. If they are permissions, have the headings put right; if not, name only the ranges to read in tables:, e.g. "- { sheet: "{sheet}", range: B5:H20 }".',
  },
  sameName: {
    ja: '{at}: 同じ氏名「{seen}」の行が2つ以上あり、社員番号などで区別できません。区別できる列を加えるよう被監査組織に依頼してください。',
    en: '{at}: the name "{seen}" stands twice and no employee number tells them apart. Ask the auditee for one.',
  },
  colour: {
    ja: '{at}: 記号「{seen}」と塗りつぶしの色（凡例: {meaning}）が、異なる権限を示しています。どちらが正しいかを被監査組織に確認してください。',
    en: '{at}: the mark "{seen}" and the fill colour (legend: {meaning}) name different permissions. Ask the auditee.',
  },
  labelColumn: {
    ja: '{at}: 見出し「{seen}」の列が、行の見出しの一部か権限の列か分かりません。tables: に「- { sheet: "{sheet}", range: "{range}", headerRows: {header}, labelColumns: {labels} }」の形で、見出しの段数と列数を書きます。',
    en: '{at}: whether the column "{seen}" belongs to the labels or to the permissions is not known. Write headerRows: and labelColumns: of range: "{range}" in tables:.',
  },
  sheetRead: {
    ja: 'シート「{sheet}」: {seen}',
    en: 'sheet "{sheet}": {seen}',
  },
  noMarks: {
    ja: '記号や権限の語が、見出しの行と列を伴って並ぶ箇所がない',
    en: 'no marks or permission words under a heading and beside labels',
  },
} as const satisfies Record<string, Text>;
