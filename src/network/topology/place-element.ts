import { readTagList } from '../../access/world/read-tag-list.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Value } from '../../facts/value.ts';
import type { Placed } from '../elements/placed.ts';
import type { PlaceReading } from './place-reading.ts';
import { seenText } from './seen-text.ts';

/** Where an element stands: in the account of its owner where the answer names one, else in the account that was asked. */
export function placeElement(reading: PlaceReading, fact: Fact, id: string = fact.id): Placed {
  const list = fact.attributes['tagList'];
  const tags: Placed['tags'] = list === undefined ? tagsByArn(reading, id) : readTagList(list);
  const named = tags.state === 'seen' ? tags.value['Name'] : undefined;
  return {
    id,
    account: seenText(fact, 'owner') ?? reading.account,
    region: reading.region,
    name: seenText(fact, 'name') ?? (named === '' ? null : (named ?? null)),
    tags,
    refs: fact.refs,
  };
}

/** Tags of an element whose own list does not show them, by the tagging service's list of the place. */
function tagsByArn(reading: PlaceReading, arn: string): Placed['tags'] {
  const found: Value | undefined = reading.hint('tagged-resource', arn)?.attributes['tagList'];
  if (found !== undefined) return readTagList(found);
  const closed = reading.closed('tagged-resource', 'account');
  if (closed === null) return { state: 'absent', at: '', refs: [] };
  return { state: 'unread', code: closed.code, exact: closed.exact, refs: closed.refs };
}
