import { expect, test } from 'vitest';
import { parsePorts } from '../../../src/engagement/network/ports/parse-ports.ts';
import { printPorts } from '../../../src/engagement/network/ports/print-ports.ts';

/** What a text reads as, in print; `?` behind ports whose protocol nobody wrote. */
function said(text: string): string {
  const reading = parsePorts(text);
  if (reading.kind !== 'ports') return reading.kind;
  return printPorts(reading.ports) + (reading.assumed === null ? '' : ` ?${reading.assumed}`);
}

const cases: readonly (readonly [expected: string, ...texts: string[]])[] = [
  [
    '443/tcp',
    '443/tcp',
    'TCP/443',
    'TCP:443',
    'TCP443',
    'tcp 443',
    '４４３／ＴＣＰ',
    'HTTPS',
    'HTTPS(443)',
    '443(HTTPS)',
    'HTTPS/443',
    'TCP 443 HTTPS',
    '443/TCP番ポート',
  ],
  ['443/tcp ?443/tcp', '443', '443番', '443番ポートのみ', '443ポート'],
  [
    '443/tcp, 8443/tcp',
    '443,8443/tcp',
    '443、8443/TCP',
    'TCP 443,8443',
    'TCP(443・8443)',
    'HTTPS(443,8443)',
    '443/tcp 8443/tcp',
    '443/tcp\n8443/tcp',
  ],
  ['80/tcp, 443/tcp ?80/tcp, 443/tcp', '80,443', '80 443', '80/443', '80・443'],
  ['1024-65535/tcp', 'TCP 1024-65535', '1024～65535/tcp', 'TCP１０２４〜６５５３５', 'TCP1024以上'],
  ['53/tcp, 53/udp', '53/tcp,udp', '53/tcp/udp', 'TCP/UDP 53', 'TCP・UDP 53', 'DNS', '53/TCP・UDP'],
  ['53/tcp, 53/udp ?53/tcp, 53/udp', '53'],
  ['123/udp ?123/udp', '123'],
  ['80/tcp, 53/udp', 'TCP 80 UDP 53', 'tcp/80, udp/53', '80/tcp、53/udp', 'HTTP, 53/udp'],
  ['icmp', 'ICMP', 'icmp/any'],
  ['icmp 8', 'ping', 'ICMP(echo)', 'icmp type 8', 'ICMP 8'],
  ['icmp 8/0', 'ICMP 8/0'],
  ['icmpv6 128', 'ICMPv6 echo'],
  ['全ポート', '全ポート', 'すべて', 'ALL', 'any', '*', '全通信', '制限なし'],
  ['tcp', 'TCP', 'TCP全ポート', '全TCPポート', 'TCP/ANY'],
  ['tcp, udp', 'TCP, UDP', 'TCP/UDP'],
  ['esp', 'ESP', 'IP 50', 'プロトコル番号50'],
  ['500/udp, 4500/udp, esp', 'IKE, ESP', 'UDP 500,4500、ESP'],
  ['rest', 'その他', '上記以外', 'その他すべて'],
  ['none', '', ' '],
  [
    'unclear',
    '8443-443',
    '70000',
    '0443',
    'abc',
    '443/tcp foo',
    '443/6',
    '53/tcp, udp',
    '10.0.0.1',
    'https://example.com',
    'エフェメラル',
    '443/tcp その他',
    '1-2-3',
    'TCP 99999',
  ],
];

test.each(cases.flatMap(([expected, ...texts]) => texts.map((text) => [text, expected] as const)))(
  '%j is %s',
  (text, expected) => {
    expect(said(text)).toBe(expected);
  },
);

test('what is printed reads as the same ports', () => {
  for (const [, ...texts] of cases)
    for (const text of texts) {
      const first = parsePorts(text);
      if (first.kind !== 'ports') continue;
      const again = parsePorts(printPorts(first.ports));
      expect(again).toEqual({ kind: 'ports', ports: first.ports, assumed: null });
    }
});
