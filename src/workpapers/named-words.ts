import type { Text } from '../text/language.ts';
import { objectWords } from './object-words.ts';
import { paperWords } from './paper-words.ts';
import { qualifierWords } from './qualifier-words.ts';

/** Every word that stands for a code in a row: rules, kinds of objects, reservations. */
export const namedWords: Readonly<Record<string, Text>> = { ...qualifierWords, ...objectWords, ...paperWords };
