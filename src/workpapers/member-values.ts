import type { Text } from '../text/language.ts';

/** Codes that stand as values in rows about people, in words. */
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
} as const satisfies Record<string, Text>;
