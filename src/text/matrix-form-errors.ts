import type { ErrorText } from './error-text.ts';

/** What can go wrong with the client's own matrix layouts, mapping files and confirmations, each code with both languages. */
export const matrixFormErrors = {
  MAPPING_INVALID: {
    what: { ja: '{file} に誤りが {count} 件あります。\n{problems}', en: '{file} has {count} errors.\n{problems}' },
    todo: {
      ja: '示された行と桁を直してください（書き方は docs/matrix-mapping.md にあります）。',
      en: 'Correct the lines shown (docs/matrix-mapping.md says how it is written).',
    },
  },
  MAPPING_STALE: {
    what: {
      ja: '{file} は、別の内容の {matrix} に対して作られています（SHA-256 記載 {expected}、実際 {seen}）。',
      en: '{file} was made for another content of {matrix} (SHA-256 noted {expected}, seen {seen}).',
    },
    todo: {
      ja: 'マトリクスが差し替えられています。akashi matrix propose で新しい案を作り、変わった行と列の対応付けを被監査組織に確認し直してください。',
      en: 'The matrix was replaced. Draft anew with akashi matrix propose and have what changed confirmed again.',
    },
  },
  MATRIX_NO_TABLE: {
    what: {
      ja: '{file} に権限の表が見つかりません。\n{problems}',
      en: 'No table of entitlements was found in {file}.\n{problems}',
    },
    todo: {
      ja: '{mapping} の tables: に、シートと範囲（例 range: B5:H20）を書いてください。様式が docs/matrix-mapping.md のどれにも当たらないときは、ひな型（request/DOC-01.xlsx）への転記を被監査組織に依頼してください。',
      en: 'Name sheet and range (e.g. range: B5:H20) in tables: of {mapping}, or ask the auditee to use the form request/DOC-01.xlsx.',
    },
  },
  MATRIX_UNCLEAR: {
    what: {
      ja: '{file} の表は、読み方が一つに決まらない箇所が {count} 件あります。\n{problems}',
      en: '{file} can be read in more than one way in {count} places.\n{problems}',
    },
    todo: {
      ja: '推測では読みません。どちらの読み方かを被監査組織に確認し、{mapping} に示したとおり書いてください。',
      en: 'Nothing is guessed: ask the auditee which is meant and write it in {mapping} as shown.',
    },
  },
  CONFIRMATION_INVALID: {
    what: {
      ja: '確認書 {file} に、依頼した内容と合わない箇所が {count} 件あります。対応付けファイルは変えていません。\n{problems}',
      en: '{file} differs from what was asked in {count} places; the mapping file was left as it is.\n{problems}',
    },
    todo: {
      ja: '示されたセルを被監査組織に確認し、直した確認書を読み込み直してください。',
      en: 'Ask the auditee about the cells shown and read the corrected file again.',
    },
  },
  MATRIX_NOT_RECEIVED: {
    what: {
      ja: 'アクセスコントロールマトリクス（DOC-01）が engagement.yaml の documents: にありません。',
      en: 'No access-control matrix (DOC-01) stands in documents: of engagement.yaml.',
    },
    todo: {
      ja: '受領したファイルを provided/ に置き、documents: に doc: DOC-01 として書いてください。',
      en: 'Put the file into provided/ and list it in documents: as DOC-01.',
    },
  },
  MATRIX_CANONICAL: {
    what: {
      ja: '{file} はひな型（DOC-01）の様式のため、対応付けファイルは不要です。',
      en: '{file} has the form of DOC-01 and needs no mapping file.',
    },
    todo: {
      ja: '主体・リソースの照合方法と照合値は、そのブックの「主体」「リソース」シートに書いてください。',
      en: 'How principals and resources are matched is written in its own sheets 主体 and リソース.',
    },
  },
  MATRIX_DUTY_TABLE: {
    what: {
      ja: '{file} は職務分掌表（{at}「{seen}」）であり、権限の表（DOC-01）ではありません。',
      en: '{file} is a table of duties ({at} "{seen}"), not of entitlements (DOC-01).',
    },
    todo: {
      ja: 'engagement.yaml の documents: では doc: DOC-02（職務分掌規程・職務分離表）として登録し、権限の表は別に被監査組織に依頼してください。',
      en: 'List it as DOC-02 in documents: and ask the auditee for the table of entitlements.',
    },
  },
  MAPPING_NOT_FOUND: {
    what: { ja: '対応付けファイル {file} がありません。', en: 'There is no mapping file {file}.' },
    todo: {
      ja: 'akashi matrix propose で案を作り、内容を確かめてから確認書を作成してください。',
      en: 'Draft one with akashi matrix propose and check it before writing the confirmation.',
    },
  },
  MAPPING_EMPTY: {
    what: {
      ja: '対応付けファイル {file} に、確認を依頼する主体もリソースもありません。',
      en: 'The mapping file {file} names nothing to be confirmed.',
    },
    todo: {
      ja: 'principals: と resources: を書くか、akashi matrix propose で案を作ってください。',
      en: 'Write principals: and resources:, or draft them with akashi matrix propose.',
    },
  },
  MATRIX_ACTION: {
    what: {
      ja: 'matrix の後に書けるのは propose と confirm です（指定: {seen}）。',
      en: 'matrix is followed by propose or confirm (seen: {seen}).',
    },
    todo: {
      ja: 'akashi matrix propose <案件フォルダ> または akashi matrix confirm <案件フォルダ> の形で指定してください。',
      en: 'Use akashi matrix propose <folder> or akashi matrix confirm <folder>.',
    },
  },
  MATRIX_SIGNED_UNKNOWN: {
    what: {
      ja: '返送された確認書（依頼番号 {seen}）は、この業務のどの対応付けファイルの確認書でもありません。',
      en: 'The confirmation (number {seen}) belongs to none of the mapping files of this engagement.',
    },
    todo: {
      ja: '依頼番号を確かめてください（いま確認を依頼しているもの: {known}）。確認書を作った後に対応付けファイルを変えたときは、作り直して確認してもらってください。',
      en: 'Check the number (asked now: {known}). If the mapping file changed since, write the confirmation anew.',
    },
  },
} as const satisfies Record<string, ErrorText>;
