import type { Example } from '../../network/network.ts';
import { intersectTraffic } from '../../network/traffic/intersect-traffic.ts';
import { printTraffic } from '../../network/traffic/print-traffic.ts';
import type { Reason } from '../../text/reason-words.ts';
import { makeRow } from '../make-row.ts';
import type { Row } from '../row.ts';
import { crosses } from './crosses.ts';
import { findPairReach } from './find-pair-reach.ts';
import { type FlowRequirement, flowRequirement } from './flow-requirement.ts';
import { identityAccepted } from './identity-accepted.ts';
import type { JudgedPair } from './judged-pair.ts';
import type { NetContext } from './net-context.ts';
import { netHead } from './net-head.ts';
import { pairEvidence } from './pair-evidence.ts';
import { pairFound } from './pair-found.ts';
import { pairQualifiers } from './pair-qualifiers.ts';
import type { PairReach } from './pair-reach.ts';
import { type PairVerdict, pairVerdicts } from './pair-verdicts.ts';
import { sampleStops } from './sample-stops.ts';
import { splitByPlatform } from './split-by-platform.ts';
import type { ZoneMembers } from './zone-members.ts';

/** Every ordered pair of zones, platform by platform; a zone and itself only where the client names it. */
export function* pairRows(context: NetContext): Iterable<Row> {
  const { matrix, map } = context;
  for (const from of map.zones.values())
    for (const to of map.zones.values()) {
      if (!canBegin(from, matrix)) continue;
      if (from === to && !matrix.flows.some((line) => line.from === from.zone.id && line.to === to.zone.id)) continue;
      for (const [platform, starts, ends] of splitByPlatform(from, to, context))
        yield* rowsOf(judge(starts, ends, context), platform, context);
    }
}

function judge(from: ZoneMembers, to: ZoneMembers, context: NetContext): JudgedPair {
  const requirement = flowRequirement(context.matrix, from.zone.id, to.zone.id);
  const reach = findPairReach(from, to, requirement, context.matrix.zones, context.input);
  const verdicts = pairVerdicts(requirement, reach, {
    unclear: reach.unclear,
    beside: isBeside(from, to),
    accepts: ({ door }) => identityAccepted(door, context),
    fromInternet: from.outside.some(({ door }) => door.kind === 'internet') || from.zone.kind === 'internet',
  });
  return { from, to, requirement, reach, verdicts: settle(from, to, requirement, reach, verdicts) };
}

/** Buckets, functions' addresses and services of AWS answer and never begin; what the client names all the same is compared. */
function canBegin(
  { zone, interfaces, doors, outside, gaps, routes }: ZoneMembers,
  { flows }: NetContext['matrix'],
): boolean {
  const could = [...gaps, ...routes].some(({ part }) => part !== 'door');
  if (interfaces.length > 0 || could || flows.some(({ from }) => from === zone.id)) return true;
  return doors.length === 0 && !outside.some(({ door }) => door.kind === 'service');
}

/** Two networks outside whose packets to each other never pass ours. */
function isBeside(from: ZoneMembers, to: ZoneMembers): boolean {
  const inside = [from, to].some(({ interfaces, doors }) => interfaces.length + doors.length > 0);
  return !inside && from.outside.length > 0 && to.outside.length > 0 && !crosses(from, to);
}

/** Decision 7, and interfaces two zones claim alike: what was compared with such a zone is not settled. */
function settle(
  from: ZoneMembers,
  to: ZoneMembers,
  { needed }: FlowRequirement,
  { gaps }: PairReach,
  verdicts: readonly PairVerdict[],
): readonly PairVerdict[] {
  const [first] = verdicts;
  const [unsure] = [...from.unsure, ...to.unsure];
  const rests = verdicts.some(
    ({ result, reason }) => result === 'MISMATCH' || (reason === 'EQUAL' && needed.length > 0),
  );
  if (first !== undefined && unsure !== undefined && rests)
    return [{ ...first, result: 'NOT_COLLECTED', reason: unsure.code as Reason, gap: unsure }];
  const tied = from.tied.length + to.tied.length > 0;
  const doubtful = [from, to].some(({ zone }) => zone.mapping.status !== 'confirmed');
  const decided = verdicts.some(({ result }) => result === 'MATCH' || result === 'MISMATCH');
  if (first === undefined || !decided || !(tied || doubtful)) return verdicts;
  const [gap] = gaps;
  if (gap !== undefined) return [{ ...first, result: 'NOT_COLLECTED', reason: gap.code as Reason, gap }];
  return [{ ...first, result: 'INDETERMINATE', reason: tied ? 'MULTI_MATCH' : 'MAPPING_UNCONFIRMED' }];
}

function* rowsOf(pair: JudgedPair, platform: string, context: NetContext): Iterable<Row> {
  const { from, to, requirement, reach, verdicts } = pair;
  const { input, prefix } = context;
  for (const [index, verdict] of verdicts.entries()) {
    const examples = examplesOf(reach.group.examples, verdict);
    const stops =
      verdict.reason === 'MISSING' || (verdict.result === 'MATCH' && examples.length === 0)
        ? sampleStops(from, to, input.network, verdict.reason)
        : [];
    const accepted =
      verdict.result === 'MATCH' &&
      reach.doors.some(({ by, door }) => by === 'identity' && identityAccepted(door, context));
    const value = {
      from: from.zone.id,
      to: to.zone.id,
      allowed: printTraffic(requirement.allowed),
      via: [...new Set(requirement.lines.flatMap(({ via }) => via))],
      names: [...new Set(requirement.lines.flatMap(({ names }) => names))],
    };
    // One rule for all rows of a pair: its slot says what is not known wherever one of them cannot be told.
    const object = `${prefix}${from.zone.id}|${to.zone.id}${index === 0 ? '' : `|${verdict.reason}`}`;
    const head = netHead(
      'NET-FLOW',
      context,
      { criterion: requirement.criterion, raw: requirement.raw, value },
      verdict.reason === 'PUBLIC' || verdict.reason === 'EXCESS' ? 'H' : 'M',
    );
    yield makeRow(
      head,
      { platform, region: 'global' },
      {
        object: { kind: 'zone-pair', id: object },
        result: verdict.result,
        reason: verdict.reason,
        found: pairFound(pair, verdict, examples, stops, input),
        qualifiers: pairQualifiers(pair, verdict, accepted, input),
        evidence: pairEvidence(pair, verdict, examples, stops, input.network),
      },
    );
  }
}

/** Pairs of ends that show what the verdict speaks of. */
function examplesOf(examples: readonly Example[], { traffic, reason }: PairVerdict): readonly Example[] {
  if (reason === 'MISSING') return [];
  if (traffic.length === 0) return reason === 'CONDITION' || reason === 'PUBLIC' ? [] : examples;
  return examples.filter(
    ({ reach }) =>
      intersectTraffic(reach.traffic, traffic).length > 0 || intersectTraffic(reach.possible, traffic).length > 0,
  );
}
