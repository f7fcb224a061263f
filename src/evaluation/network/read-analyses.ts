import type { Fact } from '../../facts/fact.ts';
import { readList } from '../../facts/read-list.ts';
import { readMember } from '../../facts/read-member.ts';
import { readText } from '../../facts/read-text.ts';
import { seenValue } from '../../facts/seen-value.ts';
import { protocolNumber } from '../../network/topology/protocol-number.ts';
import { trafficOf } from '../../network/traffic/traffic-of.ts';
import { uniteTraffic } from '../../network/traffic/unite-traffic.ts';
import type { Traffic } from '../../network/traffic.ts';
import type { PlaceContext } from '../place-context.ts';
import type { AnalysisGap, NetworkAnalysis } from './net-input.ts';

/** What the client's own analyzers of a place say (EV-NET-25), and why not all of it is known. */
export function readAnalyses(context: PlaceContext): {
  readonly analyses: readonly NetworkAnalysis[];
  readonly gaps: readonly AnalysisGap[];
} {
  const { platform, region } = context.place;
  const reachability = context.population('reachability-analysis');
  const scopes = context.population('access-scope-analysis');
  const gaps: AnalysisGap[] = [reachability, scopes]
    .filter(({ complete }) => !complete)
    .map(({ code, exact, refs }) => ({ platform, region, code: code ?? 'NOT_ATTEMPTED', exact, refs }));
  const analyses = reachability.facts.filter(isDone).map((fact): NetworkAnalysis => {
    const found = seenValue(fact, 'pathFound') === true;
    const parts = seenValue(fact, 'forwardPath');
    return { source: 'reachability-analyzer', id: fact.id, platform, region, found, ...waysOf(parts), refs: fact.refs };
  });
  const findings = scopes.facts.filter(isDone).flatMap((fact) => {
    const value = fact.attributes['findings'];
    if (value?.state === 'unread') {
      gaps.push({ platform, region, code: value.code, exact: value.exact, refs: value.refs });
      return [];
    }
    return (value?.state === 'seen' && Array.isArray(value.value) ? value.value : []).map(
      (finding: unknown, n): NetworkAnalysis => ({
        source: 'network-access-analyzer',
        id: readText(finding, 'FindingId') ?? `${fact.id}#${n + 1}`,
        platform,
        region,
        found: true,
        ...waysOf(readMember(finding, 'FindingComponents')),
        refs: value?.refs ?? fact.refs,
      }),
    );
  });
  return { analyses: [...analyses, ...findings], gaps };
}

function isDone(fact: Fact): boolean {
  return seenValue(fact, 'state') === 'succeeded';
}

/** Where a path begins and ends, and the packets it was found for. */
function waysOf(components: unknown): Pick<NetworkAnalysis, 'from' | 'to' | 'traffic'> {
  const list = Array.isArray(components) ? components : [];
  const ids = list.flatMap((one) => readText(one, 'Component.Id') ?? []).filter((id) => /^(eni|igw|i)-/.test(id));
  const header = list
    .map((one) => readMember(one, 'InboundHeader') ?? readMember(one, 'OutboundHeader'))
    .filter((one) => one !== undefined);
  return { from: ids[0] ?? null, to: ids.length > 1 ? (ids.at(-1) ?? null) : null, traffic: trafficIn(header.at(-1)) };
}

function trafficIn(header: unknown): Traffic | null {
  const protocol = protocolNumber(readText(header, 'Protocol')?.toLowerCase() ?? '');
  if (protocol === undefined || protocol === null) return null;
  const ranges = readList(header, 'DestinationPortRanges').map((range) => {
    const [from, to] = [readMember(range, 'From'), readMember(range, 'To')];
    return trafficOf(protocol, typeof from === 'number' ? from : null, typeof to === 'number' ? to : null);
  });
  return ranges.length === 0 ? trafficOf(protocol) : uniteTraffic(...ranges);
}
