import { foldWidth } from '../fold-width.ts';
import { variantKanji } from './variant-kanji.ts';

const common = new Map(variantKanji.flatMap(([sign, variants]) => [...variants].map((one) => [one, sign] as const)));

/** A name reduced to what it is compared by: one width, no spaces, common kanji (髙橋 太郎 and 高橋太郎 are one), small letters. */
export function nameKey(name: string): string {
  return [...foldWidth(name).toLowerCase().replace(/\s/g, '')].map((sign) => common.get(sign) ?? sign).join('');
}
