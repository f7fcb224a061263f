import { readMember } from '../../facts/read-member.ts';
import type { CompletenessLine } from './completeness-line.ts';
import type { ContentType } from './content-fields.ts';
import type { Candidate } from './content-sample.ts';
import { makeSide } from './make-side.ts';

/**
 * One object member by member: a line for each member that differs, or one line with the number of members that agree.
 * A member that one of the two does not show is not compared, and an object with none to compare agrees in nothing.
 */
export function* compareContent(
  content: ContentType,
  { fact, region, row, ref }: Candidate,
): Iterable<CompletenessLine> {
  const about = { check: 'CONTENT' as const, platform: fact.platform, region, explanations: [] };
  const source = 'config:SelectResourceConfig';
  let compared = 0;
  let differing = 0;
  for (const [path, attribute, unset] of content.fields) {
    const given = readMember(row, path);
    const value = fact.attributes[attribute];
    if (given === undefined || value === undefined || value.state === 'unread') continue;
    const own = value.state === 'seen' ? print(value.value) : (unset ?? null);
    if (own === null) continue;
    compared += 1;
    if (own === print(given)) continue;
    differing += 1;
    yield {
      ...about,
      subject: `${content.kind}.${attribute}`,
      object: fact.id,
      first: makeSide(content.kind, own, value.refs),
      second: makeSide(source, print(given), [{ ...ref, pointer: ref.pointer ?? '' }]),
      difference: null,
      state: 'DIFFERENT',
      code: null,
    };
  }
  if (differing > 0) return;
  const code = compared === 0 ? 'NO_COMMON_MEMBER' : null;
  yield {
    ...about,
    subject: content.kind,
    object: fact.id,
    first: makeSide(content.kind, compared, fact.refs),
    second: makeSide(source, compared, [ref]),
    difference: code === null ? 0 : null,
    state: code === null ? 'AGREED' : 'NOT_COMPARABLE',
    code,
  };
}

function print(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}
