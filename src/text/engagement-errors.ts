import type { ErrorText } from './error-text.ts';
import { identityProviderErrors } from './identity-provider-errors.ts';
import { matrixFormErrors } from './matrix-form-errors.ts';
import { matrixReadingErrors } from './matrix-reading-errors.ts';
import { networkPaperErrors } from './network-paper-errors.ts';

/** What can go wrong in `engagement/`, each code with both languages. */
export const engagementErrors = {
  ...identityProviderErrors,
  ...matrixFormErrors,
  ...matrixReadingErrors,
  ...networkPaperErrors,
  ENGAGEMENT_INVALID: {
    what: { ja: '{file} に誤りが {count} 件あります。\n{problems}', en: '{file} has {count} errors.\n{problems}' },
    todo: {
      ja: '示された行と桁を直してから、もう一度実行してください。',
      en: 'Correct the lines shown and run the command again.',
    },
  },
  ENGAGEMENT_TOO_LARGE: {
    what: {
      ja: '{file} が大きすぎます（{size} KiB、上限 {most} KiB）。',
      en: '{file} is too large ({size} KiB, at most {most} KiB).',
    },
    todo: {
      ja: '業務ファイルだけを置いてください。台帳や記録は provided/ に置き、documents: から参照します。',
      en: 'Keep only the engagement in it; ledgers and records go to provided/ and are named in documents:.',
    },
  },
  DOCUMENTS_INVALID: {
    what: {
      ja: '受領資料 {count} 件を読み取れませんでした。\n{problems}',
      en: '{count} client documents could not be read.\n{problems}',
    },
    todo: {
      ja: 'ほかの資料は読めています。示された資料を直すか、被監査組織に再提出を依頼してください。',
      en: 'The other documents were read. Correct the ones shown or ask the auditee for them again.',
    },
  },
  DOCUMENT_UNREADABLE: {
    what: { ja: '{file} を開けません（{seen}）。', en: '{file} cannot be opened ({seen}).' },
    todo: {
      ja: 'engagement.yaml の documents: の file と、実際の置き場所・権限を確かめてください。',
      en: 'Check file: in documents: of engagement.yaml against where the file is, and its permissions.',
    },
  },
  DOCUMENT_OUTSIDE: {
    what: { ja: '{file} は業務フォルダの外を指しています。', en: '{file} leads outside the engagement folder.' },
    todo: {
      ja: 'リンクではなく、ファイルそのものを provided/ の下に置いてください。',
      en: 'Put the file itself below provided/ instead of a link.',
    },
  },
  LAYOUT_UNKNOWN: {
    what: {
      ja: '文書番号 {doc}（{file}）は依頼資料の一覧にありません。',
      en: 'Document id {doc} ({file}) is not in the list of documents.',
    },
    todo: {
      ja: 'documents: の doc を 提出依頼資料一覧にある番号に直してください。',
      en: 'Choose an id of the list of requested documents.',
    },
  },
  WORKBOOK_BROKEN: {
    what: { ja: '{file} は Excel ブックとして壊れています。', en: '{file} is a damaged Excel workbook.' },
    todo: {
      ja: '被監査組織に、Excel で開いて .xlsx 形式で保存し直したものを依頼してください。',
      en: 'Ask the auditee to open it in Excel, save it as .xlsx and send it again.',
    },
  },
  WORKBOOK_TOO_LARGE: {
    what: {
      ja: '{file} は展開後の大きさが上限を超えます（{size} MiB、上限 {most} MiB）。安全のため読み取りを中止しました。',
      en: '{file} exceeds the limit when unpacked ({size} MiB, at most {most} MiB); reading was stopped for safety.',
    },
    todo: {
      ja: '必要なシートだけを含むブック、または CSV を被監査組織に依頼してください。',
      en: 'Ask the auditee for a workbook with only the needed sheet, or for a CSV.',
    },
  },
  SHEET_TOO_LARGE: {
    what: {
      ja: '{file} のシート「{sheet}」はセルが多すぎます（上限 {most}）。',
      en: 'Sheet "{sheet}" of {file} has too many cells (at most {most}).',
    },
    todo: {
      ja: '必要な範囲だけのシートを被監査組織に依頼してください。',
      en: 'Ask the auditee for a sheet with only the needed part.',
    },
  },
  WORKBOOK_PROTECTED: {
    what: { ja: '{file} はパスワードで保護されています。', en: '{file} is protected by a password.' },
    todo: {
      ja: 'パスワードを解除して保存した .xlsx を被監査組織に依頼してください。',
      en: 'Ask the auditee for an .xlsx saved without a password.',
    },
  },
  WORKBOOK_OLD: {
    what: {
      ja: '{file} は旧形式（.xls などの OLE 形式）です。',
      en: '{file} has the old format (.xls or another OLE file).',
    },
    todo: {
      ja: 'Excel で .xlsx 形式に保存し直したものを被監査組織に依頼してください。',
      en: 'Ask the auditee to save it as .xlsx.',
    },
  },
  WORKBOOK_MACRO: {
    what: {
      ja: '{file} はマクロを含むブック（.xlsm）です。安全のため読みません。',
      en: '{file} contains macros (.xlsm) and is not read, for safety.',
    },
    todo: {
      ja: 'マクロなしの .xlsx で保存し直したものを被監査組織に依頼してください。',
      en: 'Ask the auditee to save it as .xlsx without macros.',
    },
  },
  NOT_A_WORKBOOK: {
    what: {
      ja: '{file} は Excel ブック（.xlsx）でも CSV でもありません。',
      en: '{file} is neither an Excel workbook (.xlsx) nor a CSV.',
    },
    todo: {
      ja: '.xlsx または CSV で提出するよう被監査組織に依頼してください。',
      en: 'Ask the auditee for an .xlsx or a CSV.',
    },
  },
  TABLE_IS_PDF: {
    what: { ja: '{file} は PDF のため、表として読めません。', en: '{file} is a PDF and cannot be read as a table.' },
    todo: {
      ja: '元の Excel または CSV を被監査組織に依頼するか、ひな型に転記してください（転記した場合は元の PDF も保管します）。',
      en: 'Ask the auditee for the original Excel or CSV, or copy it into the template (and keep the PDF).',
    },
  },
  CSV_BROKEN: {
    what: {
      ja: '{file} の {line} 行目付近を CSV として読めません（{seen}）。',
      en: '{file} cannot be read as CSV near line {line} ({seen}).',
    },
    todo: {
      ja: '引用符（"）の閉じ忘れと、区切り文字を確かめてください。',
      en: 'Check unclosed quotation marks (") and the separator.',
    },
  },
  CSV_ENCODING: {
    what: { ja: '{file} の文字コードを判別できません。', en: 'The encoding of {file} is not known.' },
    todo: { ja: 'UTF-8 または Shift_JIS で保存し直してください。', en: 'Save it as UTF-8 or Shift_JIS.' },
  },
  TABLE_NOT_FOUND: {
    what: {
      ja: '{file} に {doc}「{title}」の見出し行が見つかりません。見つからない必須の見出し: {missing}。見えた見出し: {seen}。',
      en: 'No heading row of {doc} "{title}" was found in {file}. Missing headings: {missing}. Headings seen: {seen}.',
    },
    todo: {
      ja: '見出しの文言をひな型（templates/）に合わせるか、documents: の sheet: で読むシートを指定してください。',
      en: 'Use the headings of the template, or name the sheet to read in sheet: of documents:.',
    },
  },
  TEMPLATE_NOT_WRITTEN: {
    what: { ja: '{file} を書き込めません（{seen}）。', en: '{file} cannot be written ({seen}).' },
    todo: {
      ja: '既存のファイルは上書きしません。記入済みでないことを確かめて移動または削除し、書き込みの権限も確かめてください。',
      en: 'Existing files are never overwritten: move or delete it, and check that you may write there.',
    },
  },
  SHEET_NOT_FOUND: {
    what: {
      ja: '{file} にシート「{sheet}」がありません（あるシート: {seen}）。',
      en: '{file} has no sheet "{sheet}" (sheets: {seen}).',
    },
    todo: { ja: 'documents: の sheet: を直してください。', en: 'Correct sheet: in documents:.' },
  },
} as const satisfies Record<string, ErrorText>;
