import type { Text } from '../text/language.ts';
import { identifiedKinds } from './identified-kinds.ts';

/** The table that each group's first procedure leaves on paper, and the kinds of resources it lists (domain A.1–A.5). */
export const identificationTables: Readonly<
  Record<string, { readonly title: Text; readonly kinds: readonly string[] }>
> = {
  'G1-1.1': {
    title: { ja: '認証認可の仕組み一覧', en: 'Mechanisms of authentication and authorisation' },
    kinds: identifiedKinds['G1-1.1'],
  },
  'G2-1.1': {
    title: { ja: '分離方式一覧', en: 'Means of separation' },
    kinds: identifiedKinds['G2-1.1'],
  },
  'G3-1.1': {
    title: { ja: '設定項目・推奨値対応表', en: 'Settings and recommended values' },
    kinds: identifiedKinds['G3-1.1'],
  },
  'G4-1.1': {
    title: { ja: '暗号化方式一覧', en: 'Means of encryption' },
    kinds: identifiedKinds['G4-1.1'],
  },
  'G5-1.1': {
    title: { ja: '容量監視対象一覧', en: 'Resources whose capacity is monitored' },
    kinds: identifiedKinds['G5-1.1'],
  },
};
