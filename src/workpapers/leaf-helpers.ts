import type { Language } from '../text/language.ts';
import { zonedDate } from './zoned-date.ts';

interface HelperOptions {
  readonly data: { readonly language: Language };
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function day(date: Date, language: Language): string {
  const [year, month, dayOfMonth] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  return language === 'ja' ? `${year}年${month + 1}月${dayOfMonth}日` : `${dayOfMonth} ${months[month]} ${year}`;
}

/** The three helpers of a leaf: dates in Japan Standard Time, numbers with separators; what is neither prints as it is. */
export const leafHelpers = {
  date(value: unknown, { data }: HelperOptions): string {
    const date = zonedDate(String(value ?? ''), 'Asia/Tokyo');
    return date === undefined ? String(value ?? '') : day(date, data.language);
  },
  dateTime(value: unknown, { data }: HelperOptions): string {
    const date = zonedDate(String(value ?? ''), 'Asia/Tokyo');
    if (date === undefined) return String(value ?? '');
    return `${day(date, data.language)} ${date.toISOString().slice(11, 16)} JST`;
  },
  number(value: unknown): string {
    const [whole = '', part] = String(value ?? '').split('.');
    if (!/^-?\d+$/.test(whole)) return String(value ?? '');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
    return part === undefined ? grouped : `${grouped}.${part}`;
  },
};
