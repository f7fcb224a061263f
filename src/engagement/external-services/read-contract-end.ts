import { foldWidth } from '../fold-width.ts';
import { readDay } from '../read-day.ts';

/** Something like 2025-04..2027-03 or 2025/4/1〜2027/3/31 in the words of a contract: its last day, null where none is written. */
export function readContractEnd(text: string): string | null {
  const range = /(?:\.\.|[~〜～]|から|-->?)\s*(\d{4}[-/.年]\d{1,2}(?:[-/.月]\d{1,2}日?)?月?)/.exec(foldWidth(text));
  const end = range?.[1]?.replace(/月$/, '');
  if (end === undefined) return null;
  const month = /^(\d{4})[-/.年](\d{1,2})$/.exec(end);
  if (month === null) return readDay(end);
  const [year, number] = [Number(month[1]), Number(month[2])];
  // Day 0 of the next month is the last one of this.
  return number < 1 || number > 12 ? null : new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}
