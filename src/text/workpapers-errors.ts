import type { ErrorText } from './error-text.ts';

/** What can go wrong in `workpapers/`, each code with both languages. */
export const workpapersErrors = {
  WORKPAPER_NOT_WRITABLE: {
    what: {
      ja: '調書を書き出せませんでした：{file}（{seen}）',
      en: 'The workpapers could not be written: {file} ({seen})',
    },
    todo: {
      ja: 'ファイルを Excel などで開いている場合は閉じ、フォルダーの有無・書き込み権限・空き容量を確かめて、もう一度実行してください。',
      en: 'Close the file if it is open in Excel, check that the folder exists, is writable and has room, and run again.',
    },
  },
  WORKPAPER_TOO_LONG: {
    what: {
      ja: '調書 {number} の行数が Excel の上限（{limit} 行）を超えました。',
      en: 'Workpaper {number} has more rows than Excel can hold ({limit}).',
    },
    todo: {
      ja: '対象を分けて（アカウント別など）調書を作成するか、CSV の出力を使ってください。',
      en: 'Split the scope (for example by account), or use the CSV output.',
    },
  },
  WORKPAPER_CHOICES: {
    what: {
      ja: '列「{heading}」の選択肢を Excel の一覧にできません（カンマを含むか、合計 255 字を超えています）：{seen}',
      en: 'The choices of column “{heading}” cannot be an Excel list (a comma, or more than 255 characters): {seen}',
    },
    todo: {
      ja: '調書テンプレートの選択肢を短くし、カンマを除いてください。',
      en: 'Shorten the choices in the workpaper template and remove commas.',
    },
  },
  WORKPAPER_ROWS_ONCE: {
    what: {
      ja: '調書 {number} の表の行が一度しか読めない形で渡されました（本ツールの不具合です）。',
      en: 'The table rows of workpaper {number} can be read only once (a defect of this tool).',
    },
    todo: {
      ja: 'このメッセージを添えて、開発元に報告してください。',
      en: 'Report this message to the developers.',
    },
    exit: 1,
  },
  WORKPAPER_FONT_MISSING: {
    what: {
      ja: 'PDF 用の書体ファイル {file} が見つかりません。',
      en: 'The font file {file} for PDF was not found.',
    },
    todo: {
      ja: 'インストールが途中で終わっていないか確かめ、本ツールを入れ直してください。',
      en: 'Check that the installation is complete, and install the tool again.',
    },
    exit: 1,
  },
  WORKPAPER_RENDERER_MISSING: {
    what: {
      ja: '図を画像にする部品 {file} が見つかりません。',
      en: 'The part {file} that turns drawings into pictures was not found.',
    },
    todo: {
      ja: 'インストールが途中で終わっていないか確かめ、本ツールを入れ直してください。',
      en: 'Check that the installation is complete, and install the tool again.',
    },
    exit: 1,
  },
  TEMPLATE_INVALID: {
    what: {
      ja: '調書テンプレート {file} の {at} が正しくありません：{seen}',
      en: 'Workpaper template {file} is not valid at {at}: {seen}',
    },
    todo: {
      ja: 'テンプレートの項目名と値を、docs の調書テンプレートの説明に合わせて直してください。',
      en: 'Correct the field as the documentation of workpaper templates describes.',
    },
  },
  TEMPLATE_LEAF: {
    what: {
      ja: '調書テンプレートの文「{leaf}」に値を入れられません：{seen}',
      en: 'The template sentence “{leaf}” could not be filled: {seen}',
    },
    todo: {
      ja: '文の中の名前がデータにあるか、使える関数（date, dateTime, number, if, unless, each）だけかを確かめてください。',
      en: 'Check that its names exist in the data and that only date, dateTime, number, if, unless and each are used.',
    },
  },
  TEMPLATE_DATA: {
    what: {
      ja: '調書テンプレート {number} が使うデータ「{name}」がありません（または形が違います）。',
      en: 'The data “{name}” that workpaper template {number} uses is missing or of another shape.',
    },
    todo: {
      ja: 'テンプレートの rows・when・unless などの名前が、この調書に渡されるデータの名前と一致しているか確かめてください。',
      en: 'Check that the names after rows, when and unless are names of the data given to this workpaper.',
    },
  },
} as const satisfies Record<string, ErrorText>;
