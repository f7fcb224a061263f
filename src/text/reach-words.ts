import type { Text } from './language.ts';

/** What `akashi network reach` says. */
export const reachWords = {
  reachable: {
    ja: '到達できる。{from} から {to} へ届きます（ポート: {ports}）。',
    en: 'Reachable. From {from} to {to}, {ports} gets there.',
  },
  unreachable: {
    ja: '到達できない。{from} から {to} へは届きません（ポート: {asked}）。理由: {reasons}。',
    en: 'Unreachable. From {from} to {to}, {asked} does not get there ({reasons}).',
  },
  undecided: {
    ja: '判断できない。{from} から {to} へ届くかは、設定だけでは決まりません（ポート: {asked}）。理由: {reasons}。',
    en: 'Undecided. Whether {asked} gets from {from} to {to} cannot be told from settings ({reasons}).',
  },
  'not-obtained': {
    ja: '証拠未入手。{from} から {to} へ届くかは、読んでいないものがあるため答えられません（ポート: {asked}）。理由: {reasons}。',
    en: 'Evidence not obtained. Whether {asked} gets from {from} to {to} cannot be answered, because something was not read ({reasons}).',
  },
  alsoPossible: {
    ja: 'ほかに届く可能性のあるポートがありますが、確かめられません（ポート: {ports}）。理由: {reasons}。',
    en: 'Besides, {ports} might get there, which cannot be told because of {reasons}.',
  },
  butHanded: {
    ja: 'ただし、ロードバランサー {balancer} が取り次ぎます（ポート: {listener}）。',
    en: 'But the load balancer {balancer} hands on {listener}.',
  },
  butHandedMaybe: {
    ja: 'ただし、ロードバランサー {balancer} が取り次ぐ可能性があります（ポート: {listener}）。',
    en: 'But the load balancer {balancer} may hand on {listener}.',
  },
  butLattice: {
    ja: 'ただし、VPC Lattice のサービスネットワーク {network} が両端の VPC をつないでいます。',
    en: 'But the VPC Lattice service network {network} joins the VPCs of both ends.',
  },
  some: { ja: 'など', en: ' and others' },
  comma: { ja: '、', en: ', ' },
  allPorts: { ja: 'すべてのポート', en: 'every port' },
  allBut: { ja: 'すべてのポート（{ports} を除く）', en: 'every port but {ports}' },
  nothing: { ja: 'なし', en: 'nothing' },
  named: { ja: '{id}（{name}）', en: '{id} ({name})' },
  byStop: { ja: '{at}で{by}', en: '{by} at {at}' },
  noInterfaces: {
    ja: '一覧は読めており、そこにはインターフェイスが一つもない',
    en: 'the list was read and no interface stands there',
  },
  noMembers: {
    ja: '{end} のインターフェイスが証拠に見当たらない',
    en: 'the evidence shows no interface of {end}',
  },
  doorRefuses: {
    ja: '公開の入口のネットワーク条件に当たらない',
    en: 'the network conditions of the public door let none of it in',
  },
  from: { ja: '始点  {written}  {what}', en: 'From   {written}  {what}' },
  to: { ja: '終点  {written}  {what}', en: 'To     {written}  {what}' },
  endInterfaces: { ja: 'インターフェイス {count} 件', en: '{count} interfaces' },
  endOutside: { ja: '{door} の先 {addresses}', en: '{addresses} behind {door}' },
  endDoors: { ja: '公開の入口 {count} 件', en: '{count} public doors' },
  zonesUnread: {
    ja: '受領資料を読み取れないため、通信要件表のゾーンの名前とは比べていません: {error}',
    en: 'Names were not compared with the zones of the client, because its documents cannot be read: {error}',
  },
  asked: { ja: '尋ねたポート  {ports}', en: 'Ports asked      {ports}' },
  arrives: { ja: '届くポート    {ports}', en: 'Ports that arrive {ports}' },
  perhaps: { ja: '届き得るポート（上限）  {ports}', en: 'Ports that might arrive (upper bound)  {ports}' },
  partly: {
    ja: '戻り通信の一部（32768–60999 の一部）が通らないポート  {ports}',
    en: 'Ports whose return traffic is partly stopped (of 32768–60999)  {ports}',
  },
  pair: { ja: '{from} → {to}', en: '{from} → {to}' },
  path: { ja: '経路 {n}  IPv{family}  {ports}', en: 'Path {n}  IPv{family}  {ports}' },
  pathUpper: {
    ja: '経路 {n}  IPv{family}  上限 {ports}（途中に、判断できないもの、または読んでいないものがある）',
    en: 'Path {n}  IPv{family}  upper bound {ports} (something on it is undecided or was not read)',
  },
  hop: { ja: '  {n} {kind} {id}', en: '  {n} {kind} {id}' },
  hopPasses: { ja: '  → {ports}', en: '  → {ports}' },
  rule: { ja: '{kind} {of}', en: '{kind} {of}' },
  ruleLine: { ja: '{kind} {of} {line}', en: '{kind} {of} {line}' },
  lineRoute: { ja: '宛先 {line}', en: 'destination {line}' },
  lineNumber: { ja: '番号 {line}', en: 'line {line}' },
  lineOwn: { ja: '行 {line}', en: 'line {line}' },
  stops: { ja: '届かない理由', en: 'Why the rest does not get there' },
  stop: { ja: '  {kind}  {at}', en: '  {kind}  {at}' },
  stopPorts: { ja: '      止まるポート  {ports}', en: '      ports stopped  {ports}' },
  stopBy: { ja: '止める行 {rule}', en: 'stopped by {rule}' },
  stopNone: { ja: '許可する行がない（見たもの: {of}）', en: 'no line lets it through (looked at: {of})' },
  stopNoRoute: { ja: '先へ進む経路がない（見たもの: {of}）', en: 'no route leads on (looked at: {of})' },
  stopFamily: {
    ja: '先へ進む経路がない（この版の IP アドレスまたは入口がない）',
    en: 'nothing leads on (no address of this IP version, or no way in)',
  },
  stopWay: { ja: '      ここまで  {hops}', en: '      so far  {hops}' },
  filter: { ja: '拒否', en: 'refused' },
  routing: { ja: '経路なし', en: 'no route' },
  return: { ja: '戻り通信が届かない', en: 'the answer does not come back' },
  doubts: {
    ja: '設定だけでは決まらないもの（この先は上限）',
    en: 'What settings cannot decide (an upper bound behind it)',
  },
  doubt: { ja: '  {reason}  {kind}  {id}', en: '  {reason}  {kind}  {id}' },
  unread: {
    ja: '読んでいないもの（内容によっては、この答えは変わり得ます）',
    en: 'Not read (what stands there could change this answer)',
  },
  unreadPart: { ja: '  証拠未入手  {part}  {of}  {code}', en: '  not obtained  {part}  {of}  {code}' },
  beside: {
    ja: '終わりまで読んでいない一覧（ここに現れない道があり得ます）',
    en: 'Lists not read to their end (there may be ways that do not show here)',
  },
  balancers: {
    ja: 'ロードバランサーによる取次ぎ（直接の到達とは別）',
    en: 'Handed on by load balancers (beside the direct way)',
  },
  balancer: { ja: '  {through}  {listener} → {target} {ports}', en: '  {through}  {listener} → {target} {ports}' },
  balancerMaybe: {
    ja: '  {through}  {listener} → {target} {ports}（可能性。設定と証拠からは決まらない）',
    en: '  {through}  {listener} → {target} {ports} (possible; settings and evidence do not decide)',
  },
  balancerLost: {
    ja: '  {through}  {listener} → {target} {ports}（取次ぎ先には届かない）',
    en: '  {through}  {listener} → {target} {ports} (does not get to the target)',
  },
  doors: { ja: '公開の入口（VPC の外にある）', en: 'Public doors (outside the VPC)' },
  door: { ja: '  {kind}  {id}  {ports}  {by}', en: '  {kind}  {id}  {ports}  {by}' },
  doorOpen: { ja: '誰の認証も求めない', en: 'asks nobody who calls' },
  doorIdentity: { ja: '届くが、認証と権限が要る', en: 'gets there, but needs identity and rights' },
  doorEndpoint: { ja: 'どの VPC エンドポイントからも届く', en: 'through anybody’s VPC endpoint' },
  doorUnknown: { ja: 'ネットワーク条件を比べられない', en: 'its network condition cannot be compared' },
  doorThrough: { ja: '（条件 {limits}）', en: ' (condition {limits})' },
  identity: {
    ja: '認証による経路（ネットワークの到達とは別に、権限のある者が使える）',
    en: 'Ways by identity (beside the network, for whoever has the rights)',
  },
  identityLine: { ja: '  {kind}  {id}  権限 {action}', en: '  {kind}  {id}  right {action}' },
  lattice: { ja: 'VPC Lattice', en: 'VPC Lattice' },
  latticeOpen: {
    ja: '  {network}  サービス {services}（認証を求めないものがある）',
    en: '  {network}  services {services} (some ask nobody who calls)',
  },
  latticeUnknown: {
    ja: '  {network}  サービス {services}（対象がどこにあるかは証拠から分からない）',
    en: '  {network}  services {services} (where their targets stand the evidence does not tell)',
  },
  latticeAsks: {
    ja: '  {network}  サービス {services}（認証が要る）',
    en: '  {network}  services {services} (identity needed)',
  },
  more: { ja: '  ほか {count} 件（--json で全件）', en: '  and {count} more (all with --json)' },
  resolved: { ja: '{seen} を {id}（{kind}）としました。', en: 'Took {seen} as {id} ({kind}).' },
  assumedPorts: {
    ja: '--port のうち、プロトコルのないものを {ports} と読みました。',
    en: 'Of --port, what names no protocol was read as {ports}.',
  },
  uncovered: {
    ja: '{seen} のうち {addresses} は、VPC の範囲にも、外への接続の先にも見当たりません。答えに含みません。',
    en: 'Of {seen}, {addresses} stands in no VPC and behind no connection; it is not part of the answer.',
  },
  alsoBehind: {
    ja: '{seen} は {doors} の先にもあり得ます。そちらを尋ねるには、{first}:{seen} のように指定してください。',
    en: '{seen} may also stand behind {doors}; to ask about that, write {first}:{seen}.',
  },
  unconfirmed: {
    ja: 'ゾーン {zone} の対応付けは、被監査組織の確認を受けていません。',
    en: 'The mapping of the zone {zone} has not been confirmed by the client.',
  },
  tied: {
    ja: 'ゾーン {zone} のインターフェイスのうち {ids} は、ほかのゾーンにも同じ近さで当たります。',
    en: 'Of the interfaces of the zone {zone}, {ids} belong to another zone just as closely.',
  },
  incomplete: {
    ja: 'ただし、終わりまで読んでいない一覧があります（{places}）。',
    en: 'But some lists were not read to their end ({places}).',
  },
  noCandidate: { ja: '  候補なし', en: '  no candidates' },
  candidate: { ja: '  {id}（{kind}{name}）', en: '  {id} ({kind}{name})' },
} as const satisfies Record<string, Text>;
