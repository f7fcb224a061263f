import type { Text } from '../text/language.ts';

/** The kinds of recommended settings by the file that holds them. */
export const baselineWords = {
  iam: { ja: '1 ID・アクセス管理', en: '1 Identity and access' },
  log: { ja: '2 ロギング', en: '2 Logging' },
  obj: { ja: '3 オブジェクトストレージ', en: '3 Object storage' },
  vm: { ja: '4.1 仮想マシン', en: '4.1 Virtual machines' },
  net: { ja: '4.2 ネットワーク', en: '4.2 Networks' },
  cen: { ja: '5 集中管理', en: '5 Central management' },
  key: { ja: '6.1 鍵管理', en: '6.1 Keys' },
  app: { ja: '6.2 PaaSアプリケーション', en: '6.2 PaaS applications' },
  db: { ja: '6.3 データベース', en: '6.3 Databases' },
  con: { ja: '6.4 コンテナ', en: '6.4 Containers' },
  oth: { ja: '7 その他', en: '7 Others' },
} as const satisfies Record<string, Text>;
