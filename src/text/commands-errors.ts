import type { ErrorText } from './error-text.ts';

/** What can go wrong in `commands/`, each code with both languages. */
export const commandsErrors = {
  COMMAND_UNKNOWN: {
    what: { ja: 'コマンド {seen} はありません。', en: 'There is no command {seen}.' },
    todo: {
      ja: '使えるコマンド: {known}（akashi --help で説明を表示します）',
      en: 'Commands: {known} (akashi --help explains them).',
    },
  },
  OPTION_UNKNOWN: {
    what: { ja: 'オプション {seen} はありません{near}。', en: 'There is no option {seen}{near}.' },
    todo: {
      ja: 'コマンドに --help を付けて、使えるオプションを確かめてください。',
      en: 'Add --help to the command to see its options.',
    },
  },
  OPTION_VALUE_MISSING: {
    what: { ja: 'オプション {seen} に値がありません。', en: 'The option {seen} has no value.' },
    todo: {
      ja: 'オプションの後に値を書いてください（--help に例があります）。',
      en: 'Write the value after the option (see --help).',
    },
  },
  OPTION_VALUE_INVALID: {
    what: { ja: 'オプション {seen} の値 {second} は使えません。', en: 'The option {seen} cannot be {second}.' },
    todo: { ja: '次のいずれかを指定してください: {known}', en: 'Give one of: {known}' },
  },
  ARGUMENT_MISSING: {
    what: { ja: '引数 {seen} がありません。', en: 'The argument {seen} is missing.' },
    todo: {
      ja: 'コマンドに --help を付けて、書き方と例を確かめてください。',
      en: 'Add --help to the command to see how it is written.',
    },
  },
  ARGUMENTS_TOO_MANY: {
    what: { ja: '引数が多すぎます。', en: 'There are too many arguments.' },
    todo: {
      ja: '空白を含む名前は引用符で囲み、案件フォルダは -e で指定してください（--help に例があります）。',
      en: 'Quote names with spaces, and name the engagement folder with -e (see --help).',
    },
  },
  USAGE: {
    what: { ja: 'コマンドの書き方に誤りがあります（{seen}）。', en: 'The command line is wrong ({seen}).' },
    todo: { ja: 'akashi --help を確かめてください。', en: 'See akashi --help.' },
  },
  ENGAGEMENT_NOT_FOUND: {
    what: { ja: '{folder} に engagement.yaml がありません。', en: 'There is no engagement.yaml in {folder}.' },
    todo: {
      ja: '案件フォルダを -e で指定するか、akashi init で作成してください。',
      en: 'Name the engagement folder with -e, or make one with akashi init.',
    },
  },
  FOLDER_NOT_EMPTY: {
    what: { ja: '{folder} には既にファイルがあります。', en: '{folder} already holds files.' },
    todo: {
      ja: '空のフォルダを指定してください。上書きはしません。',
      en: 'Name an empty folder; nothing is overwritten.',
    },
  },
  ANSWER_MISSING: {
    what: { ja: '「{question}」の回答がありません。', en: 'There is no answer to “{question}”.' },
    todo: {
      ja: '端末で回答するか、オプション {option} を指定してください。',
      en: 'Answer at the terminal or give the option {option}.',
    },
  },
  ANSWER_INVALID: {
    what: {
      ja: '「{question}」に対する {seen} を読み取れません。',
      en: '{seen} cannot be read as the answer to “{question}”.',
    },
    todo: { ja: '次の形で指定してください: {expected}', en: 'Give it as: {expected}' },
  },
  IMPORT_KIND: {
    what: {
      ja: '取り込める種類は exports と evidence です（指定: {seen}）。',
      en: 'Only exports and evidence can be imported (seen: {seen}).',
    },
    todo: {
      ja: 'akashi import exports <フォルダ> または akashi import evidence <案件フォルダ> の形で指定してください。',
      en: 'Use akashi import exports <folder> or akashi import evidence <engagement folder>.',
    },
  },
  ACCESS_ACTION: {
    what: {
      ja: 'access の後に書けるのは can、who-can、explain です（指定: {seen}）。',
      en: 'access is followed by can, who-can or explain (seen: {seen}).',
    },
    todo: {
      ja: 'akashi access --help の例を確かめてください。',
      en: 'See the examples of akashi access --help.',
    },
  },
  PRINCIPAL_UNKNOWN: {
    what: {
      ja: '主体 {seen} は証拠にありません。{incomplete}',
      en: 'The principal {seen} is not in the evidence. {incomplete}',
    },
    todo: {
      ja: '候補（推測はしません。ARN で指定してください）:\n{known}',
      en: 'Candidates (none is chosen; give the ARN):\n{known}',
    },
  },
  ACTION_UNKNOWN: {
    what: {
      ja: '操作 {seen} は、AWS が公開している操作の一覧（{version}、{dated}）にありません。',
      en: 'The action {seen} is not in the list AWS publishes ({version}, {dated}).',
    },
    todo: {
      ja: '「サービス:操作」の形で一つ指定してください（* は使えません）。候補: {known}',
      en: 'Give one action as service:Action (no *). Candidates: {known}',
    },
  },
  RESOURCE_INVALID: {
    what: { ja: 'リソース {seen} は ARN ではありません。', en: 'The resource {seen} is no ARN.' },
    todo: {
      ja: 'arn: で始まる ARN（* と ? を含んでよい）か、リソースを持たない操作では * を指定してください。候補: {known}',
      en: 'Give an ARN (it may hold * and ?), or * for actions that know no resource. Candidates: {known}',
    },
  },
  CELL_NOT_FOUND: {
    what: {
      ja: 'マトリクスのセル {seen} の行は、突合結果にありません。',
      en: 'The results hold no row of the matrix cell {seen}.',
    },
    todo: {
      ja: '行の番号と列の番号を P-01|R-01 の形で、引用符で囲んで指定してください。突合結果にあるセル: {known}',
      en: 'Give the ids of row and column as "P-01|R-01", in quotes. Cells in the results: {known}',
    },
  },
  EVIDENCE_OF_ANOTHER: {
    what: {
      ja: 'その証拠は別の業務 {seen} のものです（この業務は {expected}）。',
      en: 'That evidence belongs to another engagement, {seen} (this one is {expected}).',
    },
    todo: {
      ja: '同じ業務番号の engagement.yaml で収集した案件フォルダを指定してください。',
      en: 'Name a folder that was collected under the same engagement id.',
    },
  },
  EXPORTS_NOT_FOUND: {
    what: {
      ja: '提出されたファイルのフォルダ {folder} がありません。',
      en: 'There is no folder of exported files at {folder}.',
    },
    todo: {
      ja: 'AWS CLI の出力を収めたフォルダを指定してください。',
      en: 'Name the folder that holds the AWS CLI output.',
    },
  },
  EXPORTS_ACCOUNT: {
    what: {
      ja: '提出されたファイルのアカウント {seen} は、対象アカウント {expected} と異なります。',
      en: 'The exported files are of account {seen}, not of account {expected}.',
    },
    todo: {
      ja: 'engagement.yaml の対象アカウントと、受領したフォルダを確かめてください。',
      en: 'Check the accounts in engagement.yaml and the folder you received.',
    },
  },
  RESULTS_STALE: {
    what: {
      ja: '突合の後に {changed} が変わっているため、調書を作成しません。',
      en: 'No workpapers were written: {changed} changed after the reconciliation.',
    },
    todo: { ja: '先に akashi evaluate を実行してください。', en: 'Run akashi evaluate first.' },
  },
  NOTHING_IN_SCOPE: {
    what: { ja: '対象のアカウントがありません。', en: 'No account is in scope.' },
    todo: {
      ja: 'engagement.yaml の scope.accounts に、in: true のアカウントを一つ以上書いてください。',
      en: 'Give scope.accounts in engagement.yaml at least one account with in: true.',
    },
  },
  FILE_SYSTEM: {
    what: { ja: '{file} を読み書きできません（{seen}）。', en: '{file} cannot be read or written ({seen}).' },
    todo: {
      ja: '置き場所、権限、空き容量を確かめてください。収集済みの証拠は失われていません。',
      en: 'Check where it is, its permissions and the free space. Nothing collected is lost.',
    },
  },
  INTERNAL: {
    what: { ja: '本ツールの不具合です（{seen}）。', en: 'This is a fault of the tool ({seen}).' },
    todo: {
      ja: '収集済みの証拠は失われていません。環境変数 AKASHI_DEBUG=1 を付けて再実行した表示を添え、開発元に知らせてください。',
      en: 'Nothing collected is lost. Run it again with AKASHI_DEBUG=1 and report what it prints.',
    },
    exit: 1,
  },
} as const satisfies Record<string, ErrorText>;
