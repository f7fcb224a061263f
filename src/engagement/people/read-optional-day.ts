import { readDay } from '../read-day.ts';

/** A date cell that may be empty (`－`, `未定`, `無期限`); `unclear` where something else than a day stands there. */
export function readOptionalDay(text: string): { readonly day: string | null; readonly unclear: boolean } {
  if (/^(|－|なし|無し|無期限|期限なし|未定|未|継続|継続中|現在|n\/a|tbd)$/i.test(text))
    return { day: null, unclear: false };
  const day = readDay(text);
  return { day, unclear: day === null };
}
