import { zonedDate } from './zoned-date.ts';

/** A moment in Japan Standard Time as the evidence tables print it: `2026-04-12 09:00:12`. */
export function shortInstant(at: string, timeZone = 'Asia/Tokyo'): string {
  const date = zonedDate(at, timeZone);
  return date === undefined ? at : date.toISOString().slice(0, 19).replace('T', ' ');
}
