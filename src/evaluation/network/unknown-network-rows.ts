import { printAddresses } from '../../network/addresses/print-addresses.ts';
import { subtractAddresses } from '../../network/addresses/subtract-addresses.ts';
import { printTraffic } from '../../network/traffic/print-traffic.ts';
import type { Reason } from '../../text/reason-words.ts';
import { makeRow } from '../make-row.ts';
import type { Row } from '../row.ts';
import type { Draft } from '../rule.ts';
import { doorGaps } from './door-gaps.ts';
import { flowRequirement } from './flow-requirement.ts';
import { listEvidence } from './list-evidence.ts';
import { listPlace } from './list-place.ts';
import type { NetContext } from './net-context.ts';
import { netHead } from './net-head.ts';
import { ofAccount } from './of-account.ts';
import { showUnknownWay } from './show-unknown-way.ts';
import { sortGaps } from './sort-gaps.ts';
import { type UnknownWay, unknownWays } from './unknown-ways.ts';
import type { OutsideEnd, ZoneMembers } from './zone-members.ts';

type Ends = readonly [OutsideEnd, ...OutsideEnd[]];

/** Networks behind a door that are in no zone of the client's, and what leads from and to them (case N-23). */
export function* unknownNetworkRows(contexts: readonly NetContext[]): Iterable<Row> {
  const [first] = contexts;
  if (first === undefined) return;
  for (const ends of doorsOf(contexts))
    for (const platform of first.input.platforms) {
      const zones = [...first.map.zones.values()].flatMap((one) => ofAccount(one, platform.replace(/^aws:/, '')) ?? []);
      if (zones.length > 0) yield rowOf(ends, zones, platform, first);
    }
}

/** The addresses that no matrix names, door by door. */
function doorsOf([first, ...more]: readonly NetContext[]): readonly Ends[] {
  const doors = new Map<string, [OutsideEnd, ...OutsideEnd[]]>();
  const named = more.flatMap(({ map }) => [...map.zones.values()].flatMap(({ outside }) => outside));
  for (const end of first?.map.outsideWithoutZone ?? []) {
    const left = named
      .filter(({ door }) => door.id === end.door.id && door.kind === end.door.kind)
      .reduce((rest, { addresses }) => subtractAddresses(rest, addresses), end.addresses);
    if (left.ranges.length === 0) continue;
    const key = `${end.door.kind}:${end.door.id}`;
    const known = doors.get(key);
    if (known === undefined) doors.set(key, [{ ...end, addresses: left }]);
    else known.push({ ...end, addresses: left });
  }
  return [...doors].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, ends]) => ends);
}

function rowOf(ends: Ends, zones: readonly ZoneMembers[], platform: string, context: NetContext): Row {
  const { matrix, input } = context;
  const { topology } = input.network;
  const { ways, gaps: found, doubts } = unknownWays(ends, zones, context);
  const every = [...context.map.zones.values()];
  const account = platform.replace(/^aws:/, '');
  // A zone of which nothing was found here may stand here all the same.
  const missing = every.flatMap((one) => one.gaps).filter((one) => [null, account].includes(listPlace(one).account));
  const known = [...every.flatMap((one) => one.unsure), ...missing, ...found];
  const gaps = sortGaps(known, doorGaps(ends[0].door, topology));
  const proven = ways.filter(({ excess, doors }) => excess.length + doors.length > 0);
  const [gap] = gaps;
  const unsure = every.flatMap((one) => one.unsure);
  const verdict = verdictOf(
    unsure.length > 0 ? [] : proven,
    gap?.code ?? null,
    ways.length > 0 ? (doubts[0] ?? 'RUNTIME_DEPENDENT') : null,
  );
  // All of the internet but what a zone names is no list anybody reads.
  const addresses = ends.flatMap((end) => (end.door.kind === 'internet' ? [] : printAddresses(end.addresses)));
  const value = {
    addresses: addresses.slice(0, 12),
    ways: ways.slice(0, 20).map((way) => showUnknownWay(way, topology)),
    counts: { addresses: addresses.length, ways: ways.length, excess: proven.length },
  };
  const places = zones.flatMap(({ interfaces }) => interfaces.map((one) => `${one.account} ${one.region}`));
  const evidence = [
    ...(verdict.result === 'NOT_COLLECTED' ? (gap?.refs ?? []) : []),
    ...proven.flatMap(refsOf),
    ...listEvidence(places, topology),
  ];
  const { criterion, raw, allowed } = flowRequirement(matrix, null, null);
  const head = netHead('NET-OUTSIDE', context, { criterion, raw, value: { allowed: printTraffic(allowed) } }, 'H');
  return makeRow(
    head,
    { platform, region: 'global' },
    {
      object: { kind: 'outside-network', id: `${context.prefix}${ends[0].door.kind}:${ends[0].door.id}` },
      ...verdict,
      found:
        verdict.result === 'NOT_COLLECTED' && gap !== undefined
          ? { state: 'unread', code: gap.exact ?? gap.code, value }
          : { state: 'seen', value },
      qualifiers: [],
      evidence: [...new Map(evidence.map((one) => [JSON.stringify(one), one])).values()].slice(0, 60),
    },
  );
}

function verdictOf(
  proven: readonly UnknownWay[],
  gap: string | null,
  doubt: Reason | null,
): Pick<Draft, 'result' | 'reason'> {
  if (proven.length === 0) {
    if (gap !== null) return { result: 'NOT_COLLECTED', reason: gap as Reason };
    return doubt === null ? { result: 'MATCH', reason: 'EQUAL' } : { result: 'INDETERMINATE', reason: doubt };
  }
  const clear = proven.filter(({ unclear }) => !unclear);
  const confirmed = clear.filter(({ zone }) => zone.zone.mapping.status === 'confirmed');
  if (confirmed.length === 0)
    return { result: 'INDETERMINATE', reason: clear.length === 0 ? 'CRITERION_UNCLEAR' : 'MAPPING_UNCONFIRMED' };
  if (confirmed.some(({ excess }) => excess.length > 0)) return { result: 'MISMATCH', reason: 'EXCESS' };
  const open = confirmed.some(({ doors }) => doors.some(({ by }) => by === 'open'));
  return { result: 'MISMATCH', reason: open ? 'PUBLIC' : 'CONDITION' };
}

function refsOf({ examples, doors }: UnknownWay): Row['evidence'] {
  const hops = examples.slice(0, 1).flatMap(({ reach }) => reach.paths.flatMap((path) => path.hops));
  return [
    ...hops.flatMap(({ rules }) => rules.flatMap(({ refs }) => refs)),
    ...doors.slice(0, 3).flatMap(({ door }) => door.refs),
  ];
}
