import type { EscalationVariant } from '../../procedures/escalation-pattern.ts';
import type { WorldPrincipal } from '../world.ts';
import type { Candidate } from './candidate.ts';
import type { CandidateMaker } from './candidate-maker.ts';
import type { ListedEscalation } from './escalation.ts';
import { policyCandidates } from './policy-candidates.ts';
import { principalCandidates } from './principal-candidates.ts';
import { serviceCandidates } from './service-candidates.ts';
import type { StepScale } from './step-scale.ts';
import { trustedCandidates } from './trusted-candidates.ts';
import { type Found, writeEscalation } from './write-escalation.ts';

const unreadTarget = {
  ja: '到達先の主体のポリシーの証拠を入手していない',
  en: 'the policies of the principal that is reached were not read',
};

/** So many examples of new actions. */
const examples = 5;

function candidatesOf(
  variant: EscalationVariant,
  principal: WorldPrincipal,
  maker: CandidateMaker,
): Iterable<Candidate> | null {
  return (
    principalCandidates(variant, principal, maker) ??
    policyCandidates(variant, principal, maker) ??
    serviceCandidates(variant, principal, maker) ??
    trustedCandidates(variant, principal, maker)
  );
}

/** Finds where one variant leads a principal: the way to the strongest target is shown, the others are named. With `only`, the way to that one. */
export function searchPrincipals(
  variant: EscalationVariant,
  principal: WorldPrincipal,
  maker: CandidateMaker,
  scale: StepScale,
  only: string | null = null,
): readonly ListedEscalation[] {
  const { survey } = maker;
  if (variant.asker !== null && variant.asker !== principal.kind) return [];
  if (!variant.needs.every(({ any }) => any.some((action) => scale.mayBe(action)))) return [];
  const candidates = candidatesOf(variant, principal, maker);
  if (candidates === null) return [];
  let first: Found | null = null;
  const targets = new Set<string>();
  for (const candidate of candidates) {
    const { target, end, unread, closed } = candidate;
    if ((only !== null && target !== only) || (target !== null && targets.has(target))) continue;
    const gains = survey.gains(principal, candidate.capability);
    if (!gains && unread === null) continue;
    const capability = gains ? candidate.capability : null;
    const assumed = gains ? candidate.assumed : [unreadTarget, ...candidate.assumed];
    const steps = scale.weigh(variant, candidate);
    const after = steps === null ? null : candidate.after();
    if (steps === null || after === null) continue;
    if (target !== null) targets.add(target);
    const surer = assumed.length === 0 && (first?.assumed.length ?? 0) > 0;
    if (first === null || (!first.admin && (capability?.admin === true || surer))) {
      const actions = capability === null ? survey.space.none : survey.gained(principal, capability);
      first = {
        variant,
        path: [principal.arn, ...steps.map(({ action }) => action), ...end],
        target,
        targets: [],
        resources: target === null ? survey.scope(capability?.account ?? principal.account) : [],
        levels: target !== null ? [] : capability?.admin === true ? ['ADM'] : survey.space.levels(actions),
        admin: capability?.admin === true,
        gained: survey.space.gravest(actions, examples).map(({ id }) => id),
        permits: [...steps, ...after],
        assumed,
        closed,
      };
    }
    // Behind an administrator nothing is new.
    if (first.admin && variant.reach !== 'seat')
      return [writeEscalation({ ...first, targets: target === null ? [] : [target] })];
  }
  return first === null ? [] : [writeEscalation({ ...first, targets: [...targets] })];
}
