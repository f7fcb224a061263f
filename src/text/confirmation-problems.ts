import type { Text } from './language.ts';

/** What can be wrong in a signed confirmation; each names the cell. */
export const confirmationProblems = {
  sheetMissing: {
    ja: 'シート「{seen}」がありません。返送されたファイルが対応付け確認書そのものか確かめてください',
    en: 'there is no sheet "{seen}"; check that this is the confirmation itself',
  },
  cover: {
    ja: '{at}: {name}が「{seen}」ですが、依頼したものは「{expected}」です。別の確認書か、確認書を作った後に対応付けファイルが変わっています',
    en: '{at}: {name} is "{seen}", asked was "{expected}"; this is another confirmation, or the mapping file changed since',
  },
  heading: {
    ja: '{at}: 見出しが「{seen}」に変わっています（依頼時「{expected}」）',
    en: '{at}: the heading is "{seen}" instead of "{expected}"',
  },
  changed: {
    ja: '{at}: {name}が「{seen}」に変わっています（依頼時「{expected}」）。誤りの指摘は備考に書いてもらってください',
    en: '{at}: {name} is "{seen}" instead of "{expected}"; have corrections written in the remarks',
  },
  missing: {
    ja: '番号 {number}（{word}）の行がありません（行が削除されています）',
    en: 'the line {number} ({word}) is missing',
  },
  twice: { ja: '{at}: 番号 {number} の行が2つあります', en: '{at}: the line {number} stands twice' },
  added: {
    ja: '{at}: 依頼していない行（{seen}）が加えられています。追加の対応付けは対応付けファイルに書き、改めて確認してください',
    en: '{at}: a line that was not asked ({seen}) was added; write it in the mapping file and ask again',
  },
  answer: {
    ja: '{at}: 被監査組織の確認が「{seen}」です。確認済・相違・該当なし のいずれかを選んでもらってください',
    en: '{at}: the answer is "{seen}"; it must be one of 確認済, 相違, 該当なし',
  },
  by: { ja: '{at}: 確認者がありません', en: '{at}: nobody is named as confirming' },
  on: {
    ja: '{at}: 確認日「{seen}」を日付として読み取れません',
    en: '{at}: "{seen}" is no date of confirmation',
  },
  unanswered: {
    ja: '{at}: 確認者または確認日がありますが、確認の欄が空です',
    en: '{at}: a name or date is given, but no answer',
  },
  nothing: {
    ja: '{at}: 対応するものを示していない行に「確認済」と記入されています。対応するものがないときは「該当なし」、あるときは「相違」として備考に書いてもらってください',
    en: '{at}: nothing was shown in this line, so it cannot be confirmed; have 該当なし chosen, or 相違 with a remark',
  },
  struck: { ja: '{at}: {name}に取り消し線があります', en: '{at}: {name} is struck through' },
} as const satisfies Record<string, Text>;
