import type { ErrorText } from './error-text.ts';

/** What can go wrong in reading an access-control matrix or a workbook that is none, each code with both languages. */
export const matrixReadingErrors = {
  MATRIX_INVALID: {
    what: {
      ja: '{file} のアクセスコントロールマトリクスに、読み方が定まらない箇所が {count} 件あります。以前の結果は上書きしていません。\n{problems}',
      en: '{file}: {count} places of the access-control matrix cannot be read one way only; earlier results stand.\n{problems}',
    },
    todo: {
      ja: '推定はしません。示されたセルを被監査組織に確かめ、訂正版を受領してください。記号の疑義を未決のまま進めるには、engagement.yaml の documents: に keepAmbiguous: true を加えます（該当セルは要追加確認になります）。',
      en: 'Nothing is guessed: have the auditee correct the cells shown. To go on with undecided symbols, set keepAmbiguous: true in documents: of engagement.yaml (those cells become INDETERMINATE).',
    },
  },
  MATRIX_FOLDER: {
    what: {
      ja: 'フォルダ {file} にある CSV は {count} 件です（1〜{most} 件）。',
      en: 'Folder {file} holds {count} CSV files (1 to {most}).',
    },
    todo: {
      ja: '主体.csv、リソース.csv、凡例.csv、マトリクス.csv など、1つの表につき1ファイルだけを置いてください。',
      en: 'Keep one file per table in it: principals.csv, resources.csv, legend.csv, matrix.csv, …',
    },
  },
  WORKBOOK_GRID_PAPER: {
    what: {
      ja: '{file} のシート「{sheet}」は、細かい列の結合で欄を描いた様式（方眼紙）のため、表として読めません。',
      en: 'Sheet "{sheet}" of {file} is drawn by merging narrow columns (grid paper) and cannot be read as a table.',
    },
    todo: {
      ja: '元になった台帳（1行1件の表）か、ひな型（request/）に転記したものを被監査組織に依頼してください。原本も保管します。',
      en: 'Ask the auditee for the list it was drawn from, or for the form of request/; keep the original too.',
    },
  },
  WORKBOOK_RIGHTS: {
    what: {
      ja: '{file} は IRM・秘密度ラベルなどの権利管理で暗号化されています。',
      en: '{file} is encrypted by rights management (IRM or a sensitivity label).',
    },
    todo: {
      ja: '権利管理を解除して保存した .xlsx（または CSV）を被監査組織に依頼してください。受け渡しの方法は機密区分に応じて取り決めます。',
      en: 'Ask the auditee for an .xlsx or CSV saved without rights management, over an agreed safe channel.',
    },
  },
  WORKBOOK_BINARY: {
    what: {
      ja: '{file} はバイナリ形式の Excel ブック（.xlsb）です。',
      en: '{file} is a binary Excel workbook (.xlsb).',
    },
    todo: {
      ja: 'Excel で .xlsx 形式に保存し直したものを被監査組織に依頼してください。',
      en: 'Ask the auditee to save it as .xlsx.',
    },
  },
  WORKBOOK_OPEN_DOCUMENT: {
    what: {
      ja: '{file} は OpenDocument（.ods など）形式です。',
      en: '{file} is an OpenDocument file (.ods or the like).',
    },
    todo: {
      ja: '.xlsx または CSV で保存し直したものを被監査組織に依頼してください。',
      en: 'Ask the auditee to save it as .xlsx or CSV.',
    },
  },
  TABLE_IS_IMAGE: {
    what: { ja: '{file} は画像のため、表として読めません。', en: '{file} is an image and cannot be read as a table.' },
    todo: {
      ja: '元の Excel または CSV を被監査組織に依頼するか、ひな型に転記してください（転記した場合は元の画像も保管します）。',
      en: 'Ask the auditee for the original Excel or CSV, or copy it into the template (and keep the image).',
    },
  },
  TABLE_IS_TEXT_DOCUMENT: {
    what: {
      ja: '{file} は Word や PowerPoint などの文書のため、表として読めません。',
      en: '{file} is a text document or presentation and cannot be read as a table.',
    },
    todo: {
      ja: '表の部分を Excel または CSV で提出するよう被監査組織に依頼するか、ひな型に転記してください。',
      en: 'Ask the auditee for its table as Excel or CSV, or copy it into the template.',
    },
  },
  SHEETS_TOO_MANY: {
    what: {
      ja: '{file} のシートが多すぎます（{seen} 枚、上限 {most} 枚）。',
      en: '{file} has too many sheets ({seen}, at most {most}).',
    },
    todo: {
      ja: '必要なシートだけを含むブックを被監査組織に依頼してください。',
      en: 'Ask the auditee for a workbook with only the needed sheets.',
    },
  },
} as const satisfies Record<string, ErrorText>;
