import { zonedDate } from './zoned-date.ts';

/** An instant for the eye, local time with UTC beside it; what is no instant prints as it is. */
export function printInstant(instant: string, timeZone: string): string {
  const local = zonedDate(instant, timeZone);
  const utc = zonedDate(instant, 'UTC');
  if (local === undefined || utc === undefined) return instant;
  const show = (date: Date): string => date.toISOString().slice(0, 16).replace('T', ' ');
  return `${show(local)} ${timeZone === 'Asia/Tokyo' ? 'JST' : timeZone} (${show(utc)} UTC)`;
}
