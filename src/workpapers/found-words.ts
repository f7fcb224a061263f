import type { Text } from '../text/language.ts';

/** What a check calls what it found, in words; the first part of `password=20.77d` as well. */
export const foundWords = {
  'mfa-enabled': { ja: 'MFA有効', en: 'MFA enabled' },
  'mfa-disabled': { ja: 'MFA無効', en: 'MFA disabled' },
  'root-credentials-removed': { ja: 'ルートの認証情報は削除済み', en: 'root credentials removed' },
  'hardware-or-passkey': { ja: 'ハードウェアMFAまたはパスキー', en: 'hardware MFA or passkey' },
  'unreadable-policy': { ja: '解釈できないポリシー', en: 'policy that cannot be read' },
  password: { ja: 'パスワード', en: 'password' },
  accessKey1: { ja: 'アクセスキー1', en: 'access key 1' },
  accessKey2: { ja: 'アクセスキー2', en: 'access key 2' },
  rotation: { ja: '自動ローテーション', en: 'automatic rotation' },
  manual: { ja: '手動の更新', en: 'changed by hand' },
  CRITICAL: { ja: '緊急（CRITICAL）', en: 'CRITICAL' },
  HIGH: { ja: '重要（HIGH）', en: 'HIGH' },
  MEDIUM: { ja: '中（MEDIUM）', en: 'MEDIUM' },
  LOW: { ja: '低（LOW）', en: 'LOW' },
} as const satisfies Record<string, Text>;
