import type { ErrorText } from './error-text.ts';

/** What can be wrong at one place of a mapping file (`*.mapping.yaml`). */
export const mappingProblems = {
  CELL_RANGE: {
    what: { ja: '「{seen}」はセル範囲ではありません', en: '"{seen}" is no range of cells' },
    todo: { ja: 'B5:H20 の形で書いてください', en: 'write it as B5:H20' },
  },
  COLOUR: {
    what: { ja: '「{seen}」は塗りつぶしの色ではありません', en: '"{seen}" is no fill colour' },
    todo: {
      ja: 'FFFF00 のような6桁、または D-00 の注記に示された theme:4 などの形で書いてください',
      en: 'write six digits (FFFF00), or theme:4 and the like as the notes of D-00 show it',
    },
  },
  CONFIRMED_BY_NOBODY: {
    what: {
      ja: '被監査組織確認済ですが、確認者または確認日がありません',
      en: 'confirmed by the auditee, but without by or at',
    },
    todo: {
      ja: 'by: に確認者、at: に確認日を書くか、status: を 監査人案 に戻してください',
      en: 'write who in by: and when in at:, or set status: back to 監査人案',
    },
  },
  CONFIRMED_AS_NOTHING: {
    what: {
      ja: '被監査組織確認済ですが、対応するもの（match）が空のまま、該当なしとも書かれていません',
      en: 'confirmed by the auditee, but match: is empty and nothing says that there is no counterpart',
    },
    todo: {
      ja: 'match: に書くか、対応するものがないことの確認であれば none: true を加えてください',
      en: 'fill in match:, or add none: true where the auditee confirmed that there is none',
    },
  },
} as const satisfies Record<string, ErrorText>;
