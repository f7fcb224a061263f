import type { Text } from '../text/language.ts';

/** Names of the files and the title they bear. */
export const fileWords = {
  title: { ja: '監査調書一式', en: 'Audit workpapers' },
  xlsx: { ja: '調書一式.xlsx', en: '調書一式.xlsx' },
  pdf: { ja: '調書一式.pdf', en: '調書一式.pdf' },
} as const satisfies Record<string, Text>;
