import type { Hop } from '../../network/reach.ts';

/** What a client's word for a control that packets must pass means in the network; `host` ends the connection and opens another. */
export type Control =
  | { readonly kind: 'hop'; readonly hops: readonly Hop['kind'][] }
  | { readonly kind: 'door'; readonly doors: readonly string[] }
  | { readonly kind: 'web-acl' }
  | { readonly kind: 'host' }
  | { readonly kind: 'id'; readonly id: string };

const words: readonly (readonly [RegExp, Control])[] = [
  [/^(WAF|web ?acl)/i, { kind: 'web-acl' }],
  [/^(踏み台|ジャンプ|bastion|jump|プロキシ|proxy)/i, { kind: 'host' }],
  [/^(client ?vpn|クライアントVPN|リモートVPN)/i, { kind: 'door', doors: ['client-vpn'] }],
  [/^(専用線|閉域|direct ?connect|DX$)/i, { kind: 'door', doors: ['direct-connect'] }],
  [/^VPN/i, { kind: 'door', doors: ['vpn', 'client-vpn'] }],
  [
    /^(FW$|firewall|ファイアウォール|ファイヤウォール|network ?firewall|UTM|IPS|IDS)/i,
    { kind: 'hop', hops: ['firewall', 'appliance'] },
  ],
  [/^(NAT)/i, { kind: 'hop', hops: ['nat-gateway'] }],
  [/^(TGW|transit ?gateway|トランジット)/i, { kind: 'hop', hops: ['transit-gateway'] }],
  [/^(private ?link|vpc ?エンドポイント|エンドポイント|endpoint)/i, { kind: 'hop', hops: ['endpoint'] }],
];

/** Understands a control by the client's word; an id stands for itself, null where nobody can tell. */
export function controlWords(word: string): Control | null {
  const text = word.normalize('NFKC').trim();
  if (/^[a-z]+-[0-9a-f]{8,}$/i.test(text) || text.startsWith('arn:')) return { kind: 'id', id: text };
  return words.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
