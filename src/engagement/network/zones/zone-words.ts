import type { WordTable } from '../../matrix/find-word.ts';
import type { Zone, ZoneMatcher } from '../zone-matrix.ts';

const kinds: WordTable<Zone['kind']> = {
  internet: ['インターネット', 'パブリックインターネット', '公衆網', 'Public Internet', 'the internet'],
  cidr: [
    'アドレス範囲',
    'IPアドレス',
    'IP範囲',
    '社内LAN',
    '拠点',
    '社内',
    'オンプレミス',
    'オンプレ',
    '社内ネットワーク',
    '外部ネットワーク',
    'ネットワーク',
  ],
  managedPrefixList: ['プレフィックスリスト', 'マネージドプレフィックスリスト', 'prefix list', 'CDN'],
  subnet: ['サブネット', 'セグメント', 'サブネットグループ'],
  sg: ['セキュリティグループ', 'security group', 'securityGroup'],
  resource: ['リソース', '機器', 'サーバ', 'サーバー', 'データベース', 'DB'],
  vpc: ['仮想ネットワーク'],
  account: ['アカウント', 'AWSアカウント'],
  awsPublicEndpoint: [
    'AWS公開API',
    'AWSサービス',
    'AWS API',
    'パブリックエンドポイント',
    'AWSマネージドサービス',
    'AWSエンドポイント',
  ],
  unknown: ['不明', '未定', '未分類'],
};

const matchers: WordTable<ZoneMatcher['by']> = {
  internet: ['インターネット', 'インターネット全体'],
  cidr: ['IPアドレス', 'アドレス', 'アドレス範囲', 'IP範囲', 'IPレンジ', 'ネットワークアドレス', 'ネットワーク', 'IP'],
  prefixList: ['プレフィックスリストID', 'プレフィックスリスト', 'prefix list id'],
  prefixListName: ['プレフィックスリスト名', 'マネージドプレフィックスリスト', 'prefix list name', 'prefix list'],
  tag: ['タグ'],
  subnet: ['サブネット', 'サブネットID', 'サブネット名'],
  vpc: ['VPC ID', 'VPC名', '仮想ネットワーク'],
  account: ['アカウント', 'アカウントID', 'AWSアカウント'],
  securityGroup: [
    'セキュリティグループ',
    'セキュリティグループID',
    'セキュリティグループ名',
    'SG',
    'sg',
    'security group',
  ],
  arn: ['ARN指定', 'リソース'],
  service: ['サービス', 'サービス名', 'services', 'AWSサービス'],
};

/** Names of zones that mean the whole internet and nothing else. */
const internet = [
  'インターネット',
  'internet',
  'the internet',
  'パブリックインターネット',
  'public internet',
  '公衆網',
  '外部(インターネット)',
  'インターネット(不特定)',
  'インターネット全体',
];

/** The words of a zone table, as clients write them, and the codes they stand for. */
export const zoneWords = { kinds, matchers, internet };
