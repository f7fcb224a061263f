import type { Text } from '../text/language.ts';

/** Policies that have no name of their own, by what they lie on. */
export const policyWords = {
  'access point policy': { ja: 'アクセスポイントポリシー', en: 'access point policy' },
  'alias policy': { ja: 'エイリアスのポリシー', en: 'alias policy' },
  'bucket policy': { ja: 'バケットポリシー', en: 'bucket policy' },
  'catalog policy': { ja: 'データカタログのポリシー', en: 'catalog policy' },
  'cluster policy': { ja: 'クラスターポリシー', en: 'cluster policy' },
  'domain access policy': { ja: 'ドメインのアクセスポリシー', en: 'domain access policy' },
  'event bus policy': { ja: 'イベントバスのポリシー', en: 'event bus policy' },
  'file system policy': { ja: 'ファイルシステムポリシー', en: 'file system policy' },
  'function policy': { ja: '関数のポリシー', en: 'function policy' },
  'key policy': { ja: 'キーポリシー', en: 'key policy' },
  'queue policy': { ja: 'キューポリシー', en: 'queue policy' },
  'repository policy': { ja: 'リポジトリポリシー', en: 'repository policy' },
  'secret policy': { ja: 'シークレットのポリシー', en: 'secret policy' },
  'stream policy': { ja: 'ストリームのポリシー', en: 'stream policy' },
  'table policy': { ja: 'テーブルのポリシー', en: 'table policy' },
  'topic policy': { ja: 'トピックポリシー', en: 'topic policy' },
  'trust policy': { ja: '信頼ポリシー', en: 'trust policy' },
  'vault access policy': { ja: 'ボールトのアクセスポリシー', en: 'vault access policy' },
  'version policy': { ja: '版のポリシー', en: 'version policy' },
} as const satisfies Record<string, Text>;
