import { foldWidth } from '../../fold-width.ts';
import { findWord } from '../../matrix/find-word.ts';
import type { ZoneMatcher } from '../zone-matrix.ts';
import { isAddressRange } from './is-address-range.ts';
import { zoneWords } from './zone-words.ts';

/** What a value looks like, and by what it finds; the first that fits counts. */
const shapes: readonly (readonly [RegExp, ZoneMatcher['by']])[] = [
  [/^arn:[\w*-]+:[\w*-]+:\S*$/, 'arn'],
  [/^subnet-[0-9a-f*?]+$/, 'subnet'],
  [/^vpc-[0-9a-f*?]+$/, 'vpc'],
  [/^sg-[0-9a-f*?]+$/, 'securityGroup'],
  [/^pl-[0-9a-f]+$/, 'prefixList'],
  [/^com\.amazonaws\.[\w.-]+$/, 'prefixListName'],
  [/^\d{12}$/, 'account'],
  [/^[^=\s]+\s*=\s*.+$/u, 'tag'],
];

/** The way to find a zone that a text names by its shape alone (`10.1.0.0/16`, `sg-…`, `Tier=web`); null for any other text. */
export function matcherOf(text: string): ZoneMatcher | null {
  const value = foldWidth(text).trim();
  if (value === '') return null;
  if (/^(0\.0\.0\.0\/0|::\/0)$/.test(value) || findWord({ internet: zoneWords.internet }, value) !== null)
    return { by: 'internet', value: '*' };
  if (isAddressRange(value)) return { by: 'cidr', value };
  const by = shapes.find(([shape]) => shape.test(value))?.[1];
  if (by === undefined) return null;
  // Tags keep the client's width: AWS compares them sign by sign.
  return { by, value: by === 'tag' ? text.trim().replace(/\s*[=＝]\s*/u, '=') : value };
}
