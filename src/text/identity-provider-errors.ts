import type { ErrorText } from './error-text.ts';

/** What can go wrong in reading an export of an identity provider or a SaaS, each code with both languages. */
export const identityProviderErrors = {
  IDP_EXPORT_BROKEN: {
    what: { ja: '{file} を JSON として読めません（{seen}）。', en: '{file} cannot be read as JSON ({seen}).' },
    todo: {
      ja: '書き出しが途中で切れていないかを確かめ、もう一度書き出したファイルを受領してください。',
      en: 'Check that the export was not cut off and have it exported again.',
    },
  },
  IDP_EXPORT_UNKNOWN: {
    what: {
      ja: '{file} は、読み方の分かる認証基盤・SaaS の書き出しではありません。',
      en: '{file} is no export of an identity provider or SaaS that can be read.',
    },
    todo: {
      ja: 'Entra ID（Graph）、Okta、Google Workspace、SCIM の利用者・グループの一覧を書き出すか、DOC-14 のひな型に転記した表を受領してください。',
      en: 'Ask for the users and groups of Entra ID (Graph), Okta, Google Workspace or SCIM, or for the table of DOC-14.',
    },
  },
  IDP_EXPORT_TOO_LARGE: {
    what: {
      ja: '{file} の要素が多すぎます（{size} 件、上限 {most} 件）。',
      en: '{file} holds too many elements ({size}, at most {most}).',
    },
    todo: {
      ja: '書き出しを分けて受領してください。分けたファイルは documents: に同じ system: で並べます。',
      en: 'Have the export split; name the parts in documents: with the same system:.',
    },
  },
} as const satisfies Record<string, ErrorText>;
