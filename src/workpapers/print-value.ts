import type { Language, Text } from '../text/language.ts';
import { say } from '../text/say.ts';
import { leafHelpers } from './leaf-helpers.ts';
import { paperWords } from './paper-words.ts';
import { printCode } from './print-code.ts';

const units: Readonly<Record<string, Text>> = {
  day: paperWords.days,
  hour: paperWords.hours,
  minute: paperWords.minutes,
  second: paperWords.seconds,
  char: paperWords.chars,
  percent: paperWords.percent,
  count: paperWords.counted,
  times: paperWords.times,
  key: paperWords.keys,
};
const shownElements = 12;

/** A value for the eye: numbers with their unit, yes and no in words, instants in Japan Standard Time, long lists counted. */
export function printValue(value: unknown, unit: string | undefined, language: Language): string {
  if (value === null || value === undefined) return say(paperWords.notSet, language);
  if (typeof value === 'boolean') return say(value ? paperWords.on : paperWords.off, language);
  if (typeof value === 'number') {
    const n = leafHelpers.number(value);
    const known = unit === undefined ? undefined : units[unit];
    if (known !== undefined) return say(known, language, { n });
    return unit === undefined ? n : `${n} ${unit}`;
  }
  if (typeof value === 'string') {
    return /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value)
      ? leafHelpers.dateTime(value, { data: { language } })
      : printCode(value, language);
  }
  if (Array.isArray(value)) return printList(value, unit, language);
  return Object.entries(value as Record<string, unknown>)
    .map(([name, member]) => `${name}=${printValue(member, undefined, language)}`)
    .join(language === 'ja' ? '、' : ', ');
}

function printList(list: readonly unknown[], unit: string | undefined, language: Language): string {
  if (list.length === 0) return say(paperWords.emptyList, language);
  const shown = list.slice(0, shownElements).map((element) => printValue(element, unit, language));
  const text = shown.join(language === 'ja' ? '、' : ', ');
  const n = list.length - shown.length;
  return n === 0 ? text : say(paperWords.more, language, { text, n });
}
