import type { EscalationVariant } from '../../procedures/escalation-pattern.ts';
import type { WorldPrincipal } from '../world.ts';
import type { Candidates } from './candidate.ts';
import type { CandidateMaker } from './candidate-maker.ts';
import type { Escalation } from './escalation.ts';
import { policyCandidates } from './policy-candidates.ts';
import { principalCandidates } from './principal-candidates.ts';
import { serviceCandidates } from './service-candidates.ts';
import type { StepScale } from './step-scale.ts';
import { trustedCandidates } from './trusted-candidates.ts';
import { writeEscalation } from './write-escalation.ts';

/** So many targets of one variant are listed where none of them is an administrator. */
const most = 20;

/** So many examples of new actions. */
const examples = 5;

function candidatesOf(variant: EscalationVariant, principal: WorldPrincipal, maker: CandidateMaker): Candidates | null {
  return (
    principalCandidates(variant, principal, maker) ??
    policyCandidates(variant, principal, maker) ??
    serviceCandidates(variant, principal, maker) ??
    trustedCandidates(variant, principal, maker)
  );
}

/** Finds where one variant leads a principal: the strongest targets, of equals one, and an administrator alone. */
export function searchPrincipals(
  variant: EscalationVariant,
  principal: WorldPrincipal,
  maker: CandidateMaker,
  scale: StepScale,
): readonly Escalation[] {
  const { survey } = maker;
  if (variant.asker !== null && variant.asker !== principal.kind) return [];
  if (!variant.needs.every(({ any }) => any.some((action) => scale.mayBe(action)))) return [];
  const candidates = candidatesOf(variant, principal, maker);
  if (candidates === null) return [];
  const found: Parameters<typeof writeEscalation>[0][] = [];
  const seen = new Set<string>();
  let reached = 0;
  for (const candidate of candidates.each) {
    const { capability, target, end, assumed, closed } = candidate;
    const gain = capability === null ? null : survey.gain(principal, capability);
    if (capability !== null && gain === null) continue;
    const steps = scale.weigh(variant, candidate);
    const after = steps === null ? null : candidate.after();
    if (steps === null || after === null) continue;
    reached += 1;
    const key = capability?.key ?? candidate.end.join(' ');
    if (seen.has(key) || found.length >= most) continue;
    seen.add(key);
    const actions = gain === null ? survey.space.none : gain.actions;
    found.push({
      variant,
      path: [principal.arn, ...steps.map(({ action }) => action), ...end],
      target,
      reached,
      resources: target === null ? survey.scope(capability?.account ?? principal.account) : [],
      levels: target !== null ? [] : capability?.admin === true ? ['ADM'] : survey.space.levels(actions),
      admin: capability?.admin === true,
      gained: survey.space.gravest(actions, examples).map(({ id }) => id),
      permits: [...steps, ...after],
      assumed,
      closed,
    });
    // Behind an administrator nothing is new; where every candidate alike is allowed, all of them count as reached.
    if (capability?.admin !== true) continue;
    const alike = candidate.broad !== null && steps.every(({ decision }) => decision.coverage === 'whole');
    if (alike) reached = candidates.count;
    return [writeEscalation({ ...(found.at(-1) as (typeof found)[number]), reached })];
  }
  return found.map((one) => writeEscalation({ ...one, reached }));
}
