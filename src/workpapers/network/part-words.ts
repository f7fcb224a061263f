import type { NetworkPart } from '../../network/unread-part.ts';
import type { Text } from '../../text/language.ts';

/** The lists of a network that can stay unread, in words. */
export const partWords: Readonly<Record<NetworkPart, Text>> = {
  vpc: { ja: 'VPC', en: 'VPCs' },
  subnet: { ja: 'サブネット', en: 'subnets' },
  'route-table': { ja: 'ルートテーブル', en: 'route tables' },
  interface: { ja: 'ネットワークインターフェイス', en: 'network interfaces' },
  'security-group': { ja: 'セキュリティグループ', en: 'security groups' },
  'network-acl': { ja: 'ネットワークACL', en: 'network ACLs' },
  'prefix-list': { ja: 'プレフィックスリスト', en: 'prefix lists' },
  gateway: { ja: 'ゲートウェイ', en: 'gateways' },
  'nat-gateway': { ja: 'NATゲートウェイ', en: 'NAT gateways' },
  peering: { ja: 'VPCピアリング', en: 'VPC peerings' },
  'transit-gateway': { ja: 'Transit Gateway', en: 'transit gateways' },
  'core-network': { ja: 'Cloud WAN', en: 'Cloud WAN' },
  vpn: { ja: 'VPN接続', en: 'VPN connections' },
  'direct-connect': { ja: 'Direct Connect', en: 'Direct Connect' },
  'client-vpn': { ja: 'クライアントVPN', en: 'Client VPNs' },
  endpoint: { ja: 'VPCエンドポイント', en: 'VPC endpoints' },
  'load-balancer': { ja: 'ロードバランサー', en: 'load balancers' },
  firewall: { ja: 'Network Firewall', en: 'network firewalls' },
  'block-public-access': { ja: 'VPCパブリックアクセスブロック', en: 'VPC Block Public Access' },
  lattice: { ja: 'VPC Lattice', en: 'VPC Lattice' },
  door: { ja: '公開エンドポイント', en: 'public endpoints' },
  account: { ja: 'アカウント', en: 'accounts' },
};
