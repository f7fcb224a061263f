import type { Text } from '../text/language.ts';

/** Codes that stand as values in rows about people and keys, in words. */
export const memberValues = {
  enabled: { ja: '有効', en: 'enabled' },
  disabled: { ja: '無効', en: 'disabled' },
  unread: { ja: '未入手', en: 'not obtained' },
  current: { ja: '利用中', en: 'current' },
  ended: { ja: '利用終了', en: 'ended' },
  moved: { ja: '異動', en: 'moved' },
  future: { ja: '利用開始前', en: 'not started' },
  suspended: { ja: '休職等', en: 'suspended' },
  unclear: { ja: '読み取れない', en: 'not readable' },
  id: { ja: 'IDの一致', en: 'id' },
  tag: { ja: 'タグの一致', en: 'tag' },
  email: { ja: 'メールアドレスの一致', en: 'e-mail' },
  duty: { ja: '職務の割当て', en: 'assigned duty' },
  permission: { ja: '実効権限', en: 'permissions' },
  rights: { ja: '実効権限', en: 'permissions' },
  // States, origins and algorithms of keys, as KMS says them
  Enabled: { ja: '有効（Enabled）', en: 'Enabled' },
  Disabled: { ja: '無効（Disabled）', en: 'Disabled' },
  PendingDeletion: { ja: '削除待ち（PendingDeletion）', en: 'PendingDeletion' },
  PendingImport: { ja: '取込み待ち（PendingImport）', en: 'PendingImport' },
  PendingReplicaDeletion: { ja: '複製の削除待ち（PendingReplicaDeletion）', en: 'PendingReplicaDeletion' },
  Unavailable: { ja: '利用不可（Unavailable）', en: 'Unavailable' },
  AWS_KMS: { ja: 'KMSで生成（AWS_KMS）', en: 'AWS_KMS' },
  EXTERNAL: { ja: '外部で生成し取込み（EXTERNAL）', en: 'EXTERNAL (imported)' },
  AWS_CLOUDHSM: { ja: 'CloudHSMで生成（AWS_CLOUDHSM）', en: 'AWS_CLOUDHSM' },
  EXTERNAL_KEY_STORE: { ja: '外部キーストア（EXTERNAL_KEY_STORE）', en: 'EXTERNAL_KEY_STORE' },
  SYMMETRIC_DEFAULT: { ja: 'AES-256-GCM（SYMMETRIC_DEFAULT）', en: 'AES-256-GCM (SYMMETRIC_DEFAULT)' },
} as const satisfies Record<string, Text>;
