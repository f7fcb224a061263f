import type { EscalationVariant } from '../../procedures/escalation-pattern.ts';
import type { WorldPrincipal } from '../world.ts';
import type { ListedEscalation } from './escalation.ts';
import { fillTemplate } from './fill-template.ts';
import type { Permit } from './permit.ts';
import type { StepScale } from './step-scale.ts';
import type { Survey } from './survey.ts';
import { trustPrincipal } from './trust-principal.ts';
import { writeEscalation } from './write-escalation.ts';

/** Finds what a principal of the management account can change for all accounts (E17). */
export function searchOrganization(
  variant: EscalationVariant,
  principal: WorldPrincipal,
  survey: Survey,
  scale: StepScale,
): readonly ListedEscalation[] {
  if (survey.input.world.accounts.get(principal.account)?.isManagement !== true) return [];
  // The role of a new account trusts the management account: asked about as if it stood here.
  const ask = (action: string, resource: string): readonly Permit[] =>
    action === 'sts:AssumeRole'
      ? (trustPrincipal(survey, principal, `${principal.arn.split(':').slice(0, 5).join(':')}:role/zz-7f3a9c1e`) ?? [])
      : [{ action, decision: scale.decide(action, resource) }];
  const permits: Permit[] = [];
  for (const { any, on } of variant.needs) {
    const answers = any
      .filter((action) => scale.mayBe(action))
      .flatMap((action) => ask(action, fillTemplate(on, principal)));
    const best = answers.find(({ decision }) => decision.result !== 'denied');
    if (best === undefined) return [];
    permits.push(best);
  }
  const others = [...survey.input.world.accounts.keys()].filter((account) => account !== principal.account);
  return [
    writeEscalation({
      variant,
      path: [principal.arn, ...permits.map(({ action }) => action)],
      target: null,
      targets: [],
      resources: others.flatMap((account) => survey.scope(account)),
      levels: variant.levels,
      admin: false,
      gained: [],
      permits,
      assumed: [],
      closed: [],
    }),
  ];
}
