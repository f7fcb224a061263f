/** The words that stand beside numbers where clients name ports; lower case, one width. */
export const portWords = {
  /** IANA protocol numbers. */
  protocols: { tcp: 6, udp: 17, icmpv6: 58, icmp6: 58, icmp: 1, esp: 50, ah: 51, gre: 47, sctp: 132, igmp: 2 },
  all: [
    ...[
      '全ポート',
      '全てのポート',
      'すべてのポート',
      '全通信',
      '全ての通信',
      'すべての通信',
      '全プロトコル',
      '全サービス',
    ],
    ...['全て', 'すべて', '総て', '全部', '任意', '制限なし', '無制限', '限定なし', '指定なし', '全'],
    ...['allports', 'alltraffic', 'all', 'any', '*'],
  ],
  rest: ['その他すべて', 'その他全て', 'その他', '上記以外', 'それ以外', '左記以外', '他すべて', 'others', 'other'],
  /** Words that say nothing more. */
  noise: [
    '番ポート',
    'ポート番号',
    'ポート',
    '番号',
    '番',
    'プロトコル',
    'ports',
    'port',
    'のみ',
    'だけ',
    'only',
    '使用',
    '宛',
  ],
  and: ['および', '及び', 'ならびに', 'と', 'and', 'または', '又は', 'or'],
  echo: ['echorequest', 'echo', 'エコー', 'ping', '疎通確認'],
  type: ['type', 'タイプ'],
  /** A protocol by its number: `IP 50`. */
  number: ['ipプロトコル番号', 'ipプロトコル', 'プロトコル番号', 'protocol', 'proto', 'ip'],
  atLeast: ['以上', '以降'],
} as const;
