import type { ErrorText } from './error-text.ts';

/** What can go wrong in `procedures/`, each code with both languages. */
export const proceduresErrors = {
  FILE_UNREADABLE: {
    what: { ja: '{file} を読めません（{seen}）。', en: '{file} cannot be read ({seen}).' },
    todo: {
      ja: 'ファイルの場所と、読み取りの権限を確かめてください。',
      en: 'Check that the file is there and that you may read it.',
    },
  },
  FILE_NOT_UTF8: {
    what: { ja: '{file} の文字コードが UTF-8 ではありません。', en: '{file} is not encoded as UTF-8.' },
    todo: {
      ja: '文字コードを UTF-8 にして保存し直してください。',
      en: 'Save the file again with UTF-8 encoding.',
    },
  },
  YAML_SYNTAX: {
    what: { ja: '{at} が YAML として読めません（{seen}）。', en: '{at} is not valid YAML ({seen}).' },
    todo: {
      ja: '示された行の字下げ、コロンの後の空白、引用符の閉じ忘れ、同じ項目の重複を確かめてください。',
      en: 'Check the indentation, the space after each colon, open quotation marks and repeated keys at that line.',
    },
  },
  YAML_TOO_COMPLEX: {
    what: {
      ja: '{file} は入れ子または参照（& と *）が多すぎるため、安全のため読み取りを中止しました。',
      en: '{file} nests too deeply or has too many references (& and *); reading was stopped for safety.',
    },
    todo: {
      ja: '参照を使わずに値を直接書き、入れ子を浅くしてください。',
      en: 'Write the values themselves instead of references, and nest less deeply.',
    },
  },
  CONTENT_INVALID: {
    what: {
      ja: '本ツール付属のデータ {at} の {path} が正しくありません（{seen}）。',
      en: 'The data shipped with this tool is wrong at {at}, {path} ({seen}).',
    },
    todo: {
      ja: '付属データを書き換えていない場合は本ツールの不具合です。入れ直すか、この表示を添えて報告してください。',
      en: 'If you did not change the shipped data this is our bug: reinstall, or report it with this message.',
    },
    exit: 1,
  },
} as const satisfies Record<string, ErrorText>;
