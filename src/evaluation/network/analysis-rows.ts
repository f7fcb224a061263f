import type { End } from '../../network/reach.ts';
import { intersectTraffic } from '../../network/traffic/intersect-traffic.ts';
import { printTraffic } from '../../network/traffic/print-traffic.ts';
import type { Reason } from '../../text/reason-words.ts';
import { makeRow } from '../make-row.ts';
import type { Row } from '../row.ts';
import type { NetContext } from './net-context.ts';
import { netHead } from './net-head.ts';
import type { NetworkAnalysis } from './net-input.ts';
import { outsideDoors } from './outside-doors.ts';
import { showStop } from './show-stop.ts';

/** The client's own analyses of its network against what was computed: a disagreement is told, never hidden, and decides nothing. */
export function* analysisRows([first]: readonly NetContext[]): Iterable<Row> {
  if (first === undefined) return;
  const { input } = first;
  for (const one of input.analyses) if (input.platforms.includes(one.platform)) yield* rowOf(one, first);
  for (const { platform, code, exact, refs } of firstGaps(input.analysisGaps)) {
    if (!input.platforms.includes(platform)) continue;
    yield makeRow(
      netHead('NET-ANALYZER', first, null, 'L'),
      { platform, region: 'global' },
      {
        object: { kind: 'network-analysis', id: '*' },
        result: 'NOT_COLLECTED',
        reason: code as Reason,
        found: { state: 'unread', code: exact ?? code },
        qualifiers: [],
        evidence: refs,
      },
    );
  }
}

function firstGaps(gaps: NetContext['input']['analysisGaps']): NetContext['input']['analysisGaps'] {
  return [...new Map([...gaps].reverse().map((gap) => [gap.platform, gap])).values()];
}

function* rowOf(one: NetworkAnalysis, context: NetContext): Iterable<Row> {
  const { network } = context.input;
  const { topology } = network;
  const [from, to] = [endsAt(one.from, context), endsAt(one.to, context)];
  const asked = one.traffic;
  const reach = from.length === 0 || to.length === 0 ? null : network.between(from, to);
  const seen = reach === null ? null : asked === null ? reach.traffic : intersectTraffic(reach.traffic, asked);
  const open = reach !== null && reach.doubts.length + reach.unread.length > 0;
  const agrees = seen !== null && seen.length > 0 === one.found;
  if (agrees) return;
  const [start, end] = [from[0], to[0]];
  const stops =
    seen?.length === 0 && start !== undefined && end !== undefined ? network.reach(start, end).stops.slice(0, 3) : [];
  const unlisted = reach === null ? topology.unread.find(({ part }) => part === 'interface') : undefined;
  const gap = unlisted ?? reach?.unread[0];
  const isUnread = gap !== undefined && (seen?.length ?? 0) === 0;
  const value = {
    source: one.source,
    says: one.found ? 'reachable' : 'unreachable',
    from: one.from,
    to: one.to,
    ports: asked === null ? ['all'] : printTraffic(asked),
    computed: seen === null ? 'not-compared' : printTraffic(seen),
    ...(stops.length === 0 ? {} : { stops: stops.map(showStop) }),
    ...(open ? { doubts: reach?.doubts.slice(0, 3).map(({ kind, id }) => ({ kind, id })) } : {}),
  };
  yield makeRow(
    netHead('NET-ANALYZER', context, null, 'M'),
    { platform: one.platform, region: 'global' },
    {
      object: { kind: 'network-analysis', id: one.id },
      result: isUnread ? 'NOT_COLLECTED' : 'INDETERMINATE',
      reason: isUnread ? (gap.code as Reason) : 'NEEDS_OBSERVATION',
      found: isUnread ? { state: 'unread', code: gap.exact ?? gap.code, value } : { state: 'seen', value },
      qualifiers: seen === null ? ['別の情報源（比較不可）'] : ['別の情報源と相違'],
      evidence: [
        ...(isUnread ? gap.refs : []),
        ...one.refs,
        ...[one.from, one.to].flatMap((id) => topology.interfaces.get(id ?? '')?.refs ?? []),
      ].slice(0, 60),
    },
  );
}

/** An interface, the interfaces of an instance, or the internet for a gateway. */
function endsAt(id: string | null, { input: { network } }: NetContext): readonly End[] {
  if (id === null) return [];
  const { interfaces, gateways } = network.topology;
  if (interfaces.has(id)) return [{ kind: 'interface', id }];
  if (gateways.get(id)?.kind === 'internet-gateway')
    return outsideDoors(network)
      .filter(({ door }) => door.kind === 'internet')
      .flatMap(({ door, addresses }) => addresses.map((set): End => ({ kind: 'outside', door, addresses: set })));
  return [...interfaces.values()]
    .filter(({ serves }) => serves?.id === id)
    .map((one): End => ({ kind: 'interface', id: one.id }));
}
