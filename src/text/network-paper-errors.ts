import type { ErrorText } from './error-text.ts';

/** What can go wrong in reading the client's network papers as a whole, each code with both languages. */
export const networkPaperErrors = {
  NETWORK_PAPER_INVALID: {
    what: {
      ja: '{file}（{doc}）に、読み方が定まらない箇所が {count} 件あります。以前の結果は上書きしていません。\n{problems}',
      en: '{file} ({doc}): {count} places cannot be read one way only; earlier results stand.\n{problems}',
    },
    todo: {
      ja: '推定はしません。示された箇所を被監査組織に確かめ、訂正版を受領してください。記号やポートの疑義を未決のまま進めるには、engagement.yaml の documents: に keepAmbiguous: true を加えます（該当箇所は要追加確認になります）。',
      en: 'Nothing is guessed: have the auditee correct the places shown. To go on with undecided signs and ports, set keepAmbiguous: true in documents: of engagement.yaml (those places become INDETERMINATE).',
    },
  },
  ZONES_NOT_FOUND: {
    what: {
      ja: '{file} に、通信要件の表（発信元・宛先・ポート・許可の見出し）も、ゾーン×ゾーンの表も見つかりません（シート: {seen}）。',
      en: '{file} holds neither a table of flows (from, to, ports, allow) nor a grid of zones by zones (sheets: {seen}).',
    },
    todo: {
      ja: '見出しのある表かひな型（request/DOC-05.xlsx）での提出を被監査組織に依頼するか、engagement.yaml の documents: に sheet: を書いてください。',
      en: 'Ask for a table with headings or the form request/DOC-05.xlsx, or name the sheet in documents: of engagement.yaml.',
    },
  },
  DIAGRAM_BROKEN: {
    what: {
      ja: '{file} は draw.io の図として読めません（{seen}）。',
      en: '{file} cannot be read as a draw.io diagram ({seen}).',
    },
    todo: {
      ja: 'draw.io（diagrams.net）で開いて保存し直した .drawio を被監査組織に依頼するか、要素と接続の一覧（request/DOC-04.xlsx）を依頼してください。',
      en: 'Ask for the file saved again by draw.io, or for the list of elements and connections (request/DOC-04.xlsx).',
    },
  },
  DIAGRAM_TOO_LARGE: {
    what: {
      ja: '{file} の図が大きすぎます（{what}: 上限 {most}）。',
      en: 'The diagram {file} is too large ({what}: at most {most}).',
    },
    todo: {
      ja: 'ネットワーク構成のページだけを含む図を被監査組織に依頼してください。',
      en: 'Ask the auditee for a diagram with only the pages of the network.',
    },
  },
} as const satisfies Record<string, ErrorText>;
