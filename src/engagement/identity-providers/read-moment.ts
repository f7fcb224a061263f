import { readDay } from '../read-day.ts';

/** A moment of use as exports write it, as an ISO day or instant; null for 利用なし, `Never logged in` and what cannot be read. */
export function readMoment(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > 60) return null;
  const text = value.trim();
  if (/^\d{4}-\d{2}-\d{2}T/.test(text)) {
    const time = Date.parse(text);
    // Directory services write the epoch for an account that was never used.
    return Number.isNaN(time) || time <= 0 ? null : new Date(time).toISOString();
  }
  return readDay(text);
}
