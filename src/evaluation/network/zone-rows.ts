import type { Reason } from '../../text/reason-words.ts';
import { makeRow } from '../make-row.ts';
import type { Row } from '../row.ts';
import type { Draft } from '../rule.ts';
import { listEvidence } from './list-evidence.ts';
import type { NetContext } from './net-context.ts';
import { netHead } from './net-head.ts';
import { searchedParts } from './searched-parts.ts';
import type { ZoneMembers } from './zone-members.ts';

const shown = 5;

/** Zones for which nothing was found (ORPHAN), zones nobody has mapped yet, and zones that share interfaces with another. */
export function* zoneRows(context: NetContext): Iterable<Row> {
  const { input, map, prefix } = context;
  const { topology } = input.network;
  for (const members of map.zones.values()) {
    const { zone } = members;
    const draft = draftOf(members);
    const platform = platformOf(members, input.platforms);
    if (draft === null || platform === undefined) continue;
    const head = netHead(
      'NET-ZONE',
      context,
      { criterion: null, at: zone.at, raw: zone.name, value: { zone: zone.id } },
      'M',
    );
    const every = [...topology.lists.keys()].map((key) => key.slice(key.indexOf(' ') + 1));
    const [gap] = [...members.gaps, ...members.routes];
    const evidence =
      draft.result === 'NOT_COLLECTED'
        ? (gap?.refs ?? [])
        : draft.reason === 'ORPHAN'
          ? listEvidence(every, topology, [...new Set(zone.matchers.flatMap(searchedParts))])
          : members.interfaces.flatMap(({ id, refs }) => (members.tied.includes(id) ? refs : []));
    yield makeRow(
      head,
      { platform, region: 'global' },
      {
        object: { kind: 'zone', id: `${prefix}${zone.id}` },
        qualifiers: [],
        evidence: evidence.slice(0, 60),
        ...draft,
      },
    );
  }
}

function draftOf({
  zone,
  interfaces,
  doors,
  outside,
  tied,
  gaps,
  routes,
}: ZoneMembers): Pick<Draft, 'result' | 'reason' | 'found'> | null {
  if (zone.matchers.length === 0 && zone.kind !== 'internet')
    return { result: 'INDETERMINATE', reason: 'MAPPING_UNCONFIRMED', found: { state: 'absent' } };
  const [gap] = [...gaps, ...routes];
  if (tied.length > 0 && gap === undefined)
    return {
      result: 'INDETERMINATE',
      reason: 'MULTI_MATCH',
      found: { state: 'seen', value: { interfaces: tied.slice(0, shown), counts: { interfaces: tied.length } } },
    };
  const isFound = interfaces.length + doors.length + outside.length > 0;
  if (tied.length === 0 && (isFound || zone.kind === 'internet')) return null;
  if (gap !== undefined)
    return {
      result: 'NOT_COLLECTED',
      reason: gap.code as Reason,
      found: { state: 'unread', code: gap.exact ?? gap.code },
    };
  // A network outside that nothing leads to is told by its pairs.
  if (zone.matchers.some(({ by }) => by === 'cidr')) return null;
  if (zone.mapping.status !== 'confirmed')
    return { result: 'INDETERMINATE', reason: 'MAPPING_UNCONFIRMED', found: { state: 'absent' } };
  return { result: 'MISMATCH', reason: 'ORPHAN', found: { state: 'absent' } };
}

/** The account the zone names, else the first one. */
function platformOf({ zone }: ZoneMembers, platforms: readonly string[]): string | undefined {
  const accounts = zone.matchers.flatMap(({ by, value }) => (by === 'account' ? [`aws:${value}`] : []));
  return platforms.find((platform) => accounts.includes(platform)) ?? platforms[0];
}
