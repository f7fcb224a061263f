import type { Fact } from '../../facts/fact.ts';
import { readText } from '../../facts/read-text.ts';
import type { PublicAccessBlock } from '../elements/public-access-block.ts';
import { isUnreadPart } from './is-unread-part.ts';
import { linesOf } from './lines-of.ts';
import type { PlaceReading } from './place-reading.ts';
import { seenText } from './seen-text.ts';
import { unreadPart } from './unread-part.ts';

const kind = 'vpc-block-public-access';

/** VPC Block Public Access of a place; where it was not read, the place says so. */
export function readPublicAccessBlock(reading: PlaceReading): PublicAccessBlock {
  const [fact] = reading.facts(kind, 'block-public-access');
  const place = { account: reading.account, region: reading.region };
  const closed = reading.closed(kind, 'block-public-access');
  if (fact === undefined) {
    const unread = closed ?? unreadPart('block-public-access', reading.at, { code: null, exact: null, refs: [] });
    return { ...place, mode: unread, exclusions: unread, refs: unread.refs };
  }
  return { ...place, mode: modeOf(fact, reading.at), exclusions: exclusionsOf(fact), refs: fact.refs };
}

function modeOf(fact: Fact, at: string): PublicAccessBlock['mode'] {
  const mode = seenText(fact, 'mode');
  if (mode === 'off' || mode === 'block-bidirectional' || mode === 'block-ingress') return mode;
  const value = fact.attributes['mode'];
  const why = value?.state === 'unread' ? value : { code: 'API_ERROR', exact: mode, refs: fact.refs };
  return unreadPart('block-public-access', at, why);
}

/** Exclusions in force, by the VPC or subnet at the end of their ARN. */
function exclusionsOf(fact: Fact): PublicAccessBlock['exclusions'] {
  const lines = linesOf(fact, 'exclusionLines', 'block-public-access');
  if (isUnreadPart(lines)) return lines;
  return new Map(
    lines.flatMap(({ value }) => {
      const mode = readText(value, 'InternetGatewayExclusionMode');
      const resource = readText(value, 'ResourceArn')?.split('/').at(-1);
      const isGone = /^(delet|disable|create-failed)/.test(readText(value, 'State') ?? '');
      if (isGone || resource === undefined || (mode !== 'allow-bidirectional' && mode !== 'allow-egress')) return [];
      return [[resource, mode] as const];
    }),
  );
}
