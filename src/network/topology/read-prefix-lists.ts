import { readText } from '../../facts/read-text.ts';
import { parseCidr } from '../addresses/parse-cidr.ts';
import type { PrefixList } from '../elements/prefix-list.ts';
import { isUnreadPart } from './is-unread-part.ts';
import { type Line, linesOf } from './lines-of.ts';
import { placeElement } from './place-element.ts';
import type { PlaceReading } from './place-reading.ts';
import { seenText } from './seen-text.ts';
import { unreadPart } from './unread-part.ts';

/** The managed prefix lists that a place shows, the client's, shared ones and AWS's own. */
export function readPrefixLists(reading: PlaceReading): readonly PrefixList[] {
  return reading.facts('prefix-list', 'prefix-list').map((fact) => {
    const lines = linesOf(fact, 'entryLines', 'prefix-list');
    return {
      ...placeElement(reading, fact),
      entries: isUnreadPart(lines) ? lines : entriesOf(lines, fact.id),
      owner: seenText(fact, 'owner') ?? '',
    };
  });
}

function entriesOf(lines: readonly Line[], of: string): PrefixList['entries'] {
  const entries = lines.map(({ value }) => parseCidr(readText(value, 'Cidr') ?? ''));
  const read = entries.filter((entry) => entry !== null);
  const refs = lines.flatMap((line) => line.refs);
  return read.length === entries.length
    ? read
    : unreadPart('prefix-list', of, { code: 'API_ERROR', exact: 'UNREADABLE_LINE', refs });
}
