import type { Language, Text } from './language.ts';

/** Fills the `{name}` places of a text with data, in one language; a place without data prints its own name. */
export function say(text: Text, language: Language, data: Readonly<Record<string, unknown>> = {}): string {
  return text[language].replace(/\{(\w+)\}/g, (place, name: string) =>
    data[name] === undefined ? place : word(data[name], language),
  );
}

/** Data may be a text in both languages itself, such as the list of everything wrong in a file. */
function word(value: unknown, language: Language): string {
  const isText = typeof value === 'object' && value !== null && 'ja' in value && 'en' in value;
  return String(isText ? (value as Text)[language] : value);
}
