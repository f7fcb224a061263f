import type { ErrorText } from './error-text.ts';

/** What can go wrong with a question of `akashi network`, each code with both languages. */
export const networkCommandErrors = {
  NETWORK_ACTION: {
    what: {
      ja: 'network の後に書けるのは reach です（指定: {seen}）。',
      en: 'network is followed by reach (seen: {seen}).',
    },
    todo: {
      ja: 'akashi network --help の例を確かめてください。',
      en: 'See the examples of akashi network --help.',
    },
  },
  END_UNKNOWN: {
    what: {
      ja: '{option} の {seen} は、証拠にも通信要件表のゾーンにもありません。{incomplete}',
      en: '{seen} of {option} is neither in the evidence nor a zone of the client. {incomplete}',
    },
    todo: {
      ja: '候補（推測はしません。ID で指定してください）:\n{known}',
      en: 'Candidates (none is chosen; give the id):\n{known}',
    },
  },
  END_AMBIGUOUS: {
    what: {
      ja: '{option} の {seen} は一つに決まりません（{count} 件に当たります）。',
      en: '{seen} of {option} may mean {count} things.',
    },
    todo: {
      ja: '次のどれかを ID で指定してください（ゾーンは zone:ID）:\n{known}',
      en: 'Give the id of one of these (a zone as zone:ID):\n{known}',
    },
  },
  END_ADDRESS: {
    what: {
      ja: '{option} のアドレス {seen} を持つインターフェイスも、その先にある接続も、証拠に見当たりません{vpcs}。',
      en: 'The evidence shows neither an interface with the address {seen} of {option} nor a connection it stands behind{vpcs}.',
    },
    todo: {
      ja: 'どの接続の先にあるかが分かるときは、接続の ID に続けて vpn-…:{seen} のように指定してください。接続:\n{known}',
      en: 'If you know the connection it stands behind, write it as vpn-…:{seen}. Connections:\n{known}',
    },
  },
  END_BEHIND: {
    what: {
      ja: '{option} の {seen} の先にあるアドレスは、設定から分かりません（動的ルーティングなど）。',
      en: 'The settings do not tell which addresses stand behind {seen} of {option} (dynamic routing, for one).',
    },
    todo: {
      ja: '{seen}:10.0.0.0/8 のように、先にあるアドレスを続けて指定してください。',
      en: 'Add the addresses, as in {seen}:10.0.0.0/8.',
    },
  },
  END_SAME: {
    what: {
      ja: '始点と終点が同じインターフェイス {seen} です。',
      en: 'Both ends are the same interface, {seen}.',
    },
    todo: { ja: '別の始点または終点を指定してください。', en: 'Name another end.' },
  },
} as const satisfies Record<string, ErrorText>;
