import type { Level } from '../procedures/level.ts';
import { readLevels } from '../procedures/read-levels.ts';
import type { Language } from '../text/language.ts';

let known: ReadonlyMap<string, { readonly ja: string; readonly en: string }> | undefined;

/** The printed name of a level: 更新 for W. */
export function levelName(level: Level, language: Language): string {
  known ??= new Map(readLevels().map((one) => [one.level, one.name]));
  return known.get(level)?.[language] ?? level;
}
