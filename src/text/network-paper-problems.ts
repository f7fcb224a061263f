import type { ErrorText } from './error-text.ts';

/** What can be wrong at one place of a zone matrix or a network diagram: what it is, and what to ask the client or to write instead. */
export const networkPaperProblems = {
  ZONE_UNKNOWN: {
    what: { ja: 'ゾーン「{seen}」はゾーンの表にありません', en: 'zone "{seen}" is not in the table of zones' },
    todo: {
      ja: 'ゾーンの表に加えるか、名前を直すよう依頼してください。近いもの: {expected}',
      en: 'ask for it in the table or for the right name; near: {expected}',
    },
  },
  DIRECTION_UNKNOWN: {
    what: {
      ja: '行と列のどちらが発信元かが書かれていません（「{seen}」）',
      en: 'nothing says whether the rows or the columns open the connections ("{seen}")',
    },
    todo: {
      ja: '左上のセルに「発信元＼宛先」（左が行、右が列）のように書くよう依頼してください',
      en: 'ask for it in the corner cell, for instance "From \\ To" (rows first)',
    },
  },
  PORTS_UNCLEAR: {
    what: { ja: 'ポート「{seen}」を読み取れません', en: 'the ports "{seen}" are not understood' },
    todo: {
      ja: '443/tcp、8000-8100/tcp、HTTPS、ICMP、全ポート のように書くよう依頼してください',
      en: 'ask for them like 443/tcp, 8000-8100/tcp, HTTPS, ICMP or ALL',
    },
  },
  FLOW_WORD_UNKNOWN: {
    what: {
      ja: '「{seen}」が許可か禁止かを読み取れません（凡例にもありません）',
      en: 'whether "{seen}" allows or forbids is not understood, nor does a legend say so',
    },
    todo: {
      ja: '凡例に加えるか、○・×・ポートで書くよう依頼してください。凡例にある記号: {expected}',
      en: 'ask for it in the legend, or for ○, × or ports; the legend has: {expected}',
    },
  },
  FLOWS_DIFFER: {
    what: {
      ja: '同じ通信（{expected}）に矛盾する記載があります（{seen}）',
      en: '{expected} has lines that contradict each other ({seen})',
    },
    todo: { ja: 'どれが正しいかを被監査組織に確かめてください', en: 'ask the auditee which one is right' },
  },
  FLOWS_TOO_MANY: {
    what: {
      ja: '1つの組（{seen}）に {expected} 行を超える記載があります',
      en: '{seen} has more than {expected} lines',
    },
    todo: {
      ja: 'ポートを範囲でまとめた版を被監査組織に依頼してください',
      en: 'ask the auditee for ports written as ranges',
    },
  },
  NOTE_UNKNOWN: {
    what: { ja: '注記 {seen} の説明がありません', en: 'nothing explains the note {seen}' },
    todo: { ja: '注記の本文を示すよう依頼してください', en: 'ask for the words of that note' },
  },
  ELEMENT_UNKNOWN: {
    what: { ja: '「{seen}」は要素の一覧にありません', en: '"{seen}" is not in the list of elements' },
    todo: {
      ja: '要素の一覧に加えるか、IDを直すよう依頼してください。近いもの: {expected}',
      en: 'ask for it in the list or for the right id; near: {expected}',
    },
  },
} as const satisfies Record<string, ErrorText>;
