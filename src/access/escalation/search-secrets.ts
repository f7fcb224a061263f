import type { EscalationVariant } from '../../procedures/escalation-pattern.ts';
import type { WorldPrincipal } from '../world.ts';
import type { ListedEscalation } from './escalation.ts';
import type { Permit } from './permit.ts';
import type { StepScale } from './step-scale.ts';
import type { Survey } from './survey.ts';
import { writeEscalation } from './write-escalation.ts';

/** Finds stored credentials, known by their names, that a principal may read (E16). */
export function searchSecrets(
  variant: EscalationVariant,
  principal: WorldPrincipal,
  survey: Survey,
  scale: StepScale,
): readonly ListedEscalation[] {
  const { kinds, names, needs, levels } = variant;
  const actions = needs.flatMap(({ any }) => any).filter((action) => scale.mayBe(action));
  if (actions.length === 0) return [];
  const stored = survey.input.world.resources.filter(
    ({ account, kind, name }) =>
      account === principal.account && kinds.includes(kind) && names.some((part) => name.toLowerCase().includes(part)),
  );
  const found = stored.flatMap(({ arn }): readonly { readonly arn: string; readonly permit: Permit }[] => {
    const answers = actions.map((action) => ({ action, decision: scale.decide(action, arn) }));
    const permit = answers.find(({ decision }) => decision.result !== 'denied');
    return permit === undefined ? [] : [{ arn, permit }];
  });
  if (found.length === 0) return [];
  const arns = found.map(({ arn }) => arn);
  const permits = found.map(({ permit }) => permit);
  return [
    writeEscalation({
      variant,
      path: [principal.arn, ...new Set(permits.map(({ action }) => action)), ...arns],
      target: null,
      targets: [],
      resources: arns,
      levels,
      admin: false,
      gained: [],
      permits,
      assumed: [],
      closed: [],
    }),
  ];
}
