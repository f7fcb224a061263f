import type { Text } from '../text/language.ts';
import { networkRowWords } from './network/network-row-words.ts';
import { objectWords } from './object-words.ts';
import { paperWords } from './paper-words.ts';

/** Every word that stands for a code in a row: rules and kinds of objects. */
export const namedWords: Readonly<Record<string, Text>> = { ...networkRowWords, ...objectWords, ...paperWords };
