import { intersectTraffic } from '../../network/traffic/intersect-traffic.ts';
import { subtractTraffic } from '../../network/traffic/subtract-traffic.ts';
import { uniteTraffic } from '../../network/traffic/unite-traffic.ts';
import { wholeTraffic } from '../../network/traffic/whole-traffic.ts';
import type { Traffic } from '../../network/traffic.ts';
import type { UnreadPart } from '../../network/unread-part.ts';
import type { Reason } from '../../text/reason-words.ts';
import type { Result } from '../../text/result-words.ts';
import type { FlowRequirement } from './flow-requirement.ts';
import type { DoorReach, LatticeReach, PairReach } from './pair-reach.ts';

/** What one pair of zones turned out to be, with what shows it. */
export interface PairVerdict {
  readonly result: Result;
  readonly reason: Reason;
  readonly traffic: Traffic;
  readonly doors: readonly DoorReach[];
  readonly lattice: readonly LatticeReach[];
  /** What was not read, where that is the answer. */
  readonly gap: UnreadPart | null;
}

/** How a pair is judged beside its ports. */
export interface PairWords {
  /** Controls whose words nobody understands. */
  readonly unclear: readonly string[];
  /** Whether the client accepts that identity alone keeps strangers from a way in. */
  readonly accepts: (door: DoorReach) => boolean;
  readonly fromInternet: boolean;
  /** True for two networks outside whose packets to each other never pass ours. */
  readonly beside: boolean;
}

/** Compares a pair: what is too much is proven by what was read; what is missing, and that nothing differs, only when all was read. */
export function pairVerdicts(requirement: FlowRequirement, reach: PairReach, words: PairWords): readonly PairVerdict[] {
  const { allowed, unclear } = requirement;
  const verdict = (result: Result, reason: Reason, more: Partial<PairVerdict> = {}): PairVerdict => ({
    result,
    reason,
    traffic: [],
    doors: [],
    lattice: [],
    gap: result === 'NOT_COLLECTED' ? (reach.gaps[0] ?? null) : null,
    ...more,
  });
  const [gap] = reach.gaps;
  if (words.beside) return [verdict('INDETERMINATE', 'NEEDS_OBSERVATION')];
  if (unclear !== null) {
    if (gap !== undefined) return [verdict('NOT_COLLECTED', gap.code as Reason)];
    return [
      requirement.silent && isUnreached(reach)
        ? verdict('OUT_OF_SCOPE', 'NOT_ADOPTED')
        : verdict('INDETERMINATE', unclear, {
            traffic: reach.group.traffic,
            doors: reach.doors,
            lattice: reach.lattice,
          }),
    ];
  }
  const wrong = [...tooMuch(requirement, reach, words, verdict)];
  const missing = missingTraffic(requirement, reach);
  const possible = subtractTraffic(reach.group.possible, allowed);
  const hoped = missing === null ? [] : intersectTraffic(missing, reach.group.possible);
  if (missing !== null && gap === undefined && hoped.length === 0)
    wrong.push(verdict('MISMATCH', 'MISSING', { traffic: missing }));
  if (wrong.length > 0) return wrong;
  if (gap !== undefined) return [verdict('NOT_COLLECTED', gap.code as Reason)];
  const [doubt] = reach.doubts;
  const unsure = reach.uncontrolled.length > 0;
  if (possible.length > 0 || hoped.length > 0 || unsure)
    return [verdict('INDETERMINATE', doubt?.reason ?? 'RUNTIME_DEPENDENT', { traffic: uniteTraffic(possible, hoped) })];
  if (words.unclear.length > 0)
    return [verdict('INDETERMINATE', 'CRITERION_UNCLEAR', { traffic: reach.group.traffic })];
  const joined = allowed.length > 0 ? [] : reach.lattice.filter(({ by }) => by === 'unknown');
  if (joined.length > 0) return [verdict('INDETERMINATE', 'UNSUPPORTED_SERVICE', { lattice: joined })];
  const open = reach.doors.filter(
    ({ by, traffic }) => by === 'unknown' && intersectTraffic(traffic, allowed).length === 0,
  );
  if (open.length > 0 || reach.endpoints.length > 0)
    return [verdict('INDETERMINATE', 'UNKNOWN_CONDITION', { doors: open })];
  return [verdict('MATCH', 'EQUAL', { traffic: reach.group.traffic, doors: reach.doors, lattice: reach.lattice })];
}

function* tooMuch(
  { allowed }: FlowRequirement,
  { group, doors, lattice, uncontrolled, endpoints }: PairReach,
  { accepts, fromInternet }: PairWords,
  verdict: (result: Result, reason: Reason, more?: Partial<PairVerdict>) => PairVerdict,
): Iterable<PairVerdict> {
  const excess = subtractTraffic(group.traffic, allowed);
  // Which of its ports a service offers beside the allowed one is a question of its settings.
  const beyond = doors.filter(({ traffic }) => intersectTraffic(traffic, allowed).length === 0);
  const open = beyond.filter(({ by }) => by === 'open');
  const joined = allowed.length > 0 ? [] : lattice;
  const shared = joined.filter(({ by }) => by === 'open');
  if (excess.length > 0 || shared.length > 0 || (open.length > 0 && !fromInternet))
    yield verdict('MISMATCH', 'EXCESS', { traffic: excess, lattice: shared, doors: fromInternet ? [] : open });
  if (open.length > 0 && fromInternet) yield verdict('MISMATCH', 'PUBLIC', { doors: open });
  const guarded = beyond.filter((one) => one.by === 'identity' && !accepts(one));
  const anybody = doors.filter(({ by }) => by === 'endpoint');
  const asked = joined.filter(({ by }) => by === 'identity');
  const around = uncontrolled.filter(({ path }) => path.isCertain);
  const loose = endpoints.filter(({ state }) => state === 'open');
  if (guarded.length + anybody.length + asked.length + around.length + loose.length > 0)
    yield verdict('MISMATCH', 'CONDITION', { doors: [...guarded, ...anybody], lattice: asked });
}

/** What must get there and does not; null where all of it does. */
function missingTraffic({ needed }: FlowRequirement, { group, doors, lattice, handed }: PairReach): Traffic | null {
  if (lattice.some(({ by }) => by !== 'unknown')) return null;
  const there = uniteTraffic(
    group.firm,
    handed,
    ...doors.filter(({ by }) => by !== 'unknown').map(({ traffic }) => traffic),
  );
  const open = needed.flatMap((traffic) =>
    traffic === null ? (there.length > 0 ? [] : [wholeTraffic]) : [subtractTraffic(traffic, there)],
  );
  const missing = uniteTraffic(...open);
  return missing.length === 0 ? null : missing;
}

function isUnreached({ group, doors, lattice }: PairReach): boolean {
  return group.traffic.length + group.possible.length + doors.length + lattice.length === 0;
}
