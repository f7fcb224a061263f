import type { EscalationVariant } from '../../procedures/escalation-pattern.ts';
import type { WorldPrincipal } from '../world.ts';
import { allowedPatterns } from './allowed-patterns.ts';
import type { ListedEscalation } from './escalation.ts';
import { fillTemplate } from './fill-template.ts';
import { isHeld } from './is-held.ts';
import type { Permit } from './permit.ts';
import type { StepScale } from './step-scale.ts';
import type { Survey } from './survey.ts';
import { writeEscalation } from './write-escalation.ts';

const unlisted = {
  ja: '対象となるリソースの一覧の証拠を入手していない',
  en: 'the resources it would be done to were not listed',
};

/** Whether the account holds resources of these kinds; `unread` where nobody can say. */
function holdings({ kinds }: EscalationVariant, account: string, { input }: Survey): 'some' | 'none' | 'unread' {
  const { resources, accounts } = input.world;
  if (resources.some((one) => one.account === account && kinds.includes(one.kind))) return 'some';
  const unread = accounts.get(account)?.closed.some(({ part }) => part === 'list') ?? true;
  // Kinds of which the world holds nothing anywhere may not have been asked for.
  return unread || !resources.some(({ kind }) => kinds.includes(kind)) ? 'unread' : 'none';
}

function permitsOf(
  { needs }: EscalationVariant,
  principal: WorldPrincipal,
  scale: StepScale,
): readonly Permit[] | null {
  const permits: Permit[] = [];
  for (const { any, on } of needs) {
    const resource = fillTemplate(on, principal);
    const answers = any
      .filter((action) => scale.mayBe(action))
      .map((action) => ({ action, decision: scale.decide(action, resource) }));
    const best =
      answers.find(({ decision }) => decision.result === 'allowed') ??
      answers.find(({ decision }) => decision.result === 'conditional');
    if (best === undefined) return null;
    permits.push(best);
  }
  return permits;
}

/** Finds data whose own access a principal can change although it cannot use the data itself (E13, E14). */
export function searchData(
  variant: EscalationVariant,
  principal: WorldPrincipal,
  survey: Survey,
  scale: StepScale,
): readonly ListedEscalation[] {
  const { needs, scope, inside, gives, beyond, levels } = variant;
  if (!needs.every(({ any }) => any.some((action) => scale.mayBe(action)))) return [];
  const permits = permitsOf(variant, principal, scale);
  const [first] = permits ?? [];
  const there = holdings(variant, principal.account, survey);
  if (permits === null || first === undefined || there === 'none') return [];
  const asked = fillTemplate(needs[0]?.on ?? '*', principal);
  const all = fillTemplate(scope ?? '*', principal);
  const named = asked === all ? allowedPatterns(first.decision, asked, survey.policies(principal).read) : [all];
  const content = (pattern: string): string => (inside === null ? pattern : `${pattern}/*`);
  const held = (pattern: string): boolean =>
    gives.some((action) => {
      const decision = scale.decide(action, content(pattern));
      return decision.coverage === 'whole' && isHeld(decision);
    });
  const gained = beyond ? named : named.filter((pattern) => !held(pattern));
  if (gained.length === 0) return [];
  return [
    writeEscalation({
      variant,
      path: [principal.arn, ...permits.map(({ action }) => action), ...gained],
      target: null,
      targets: [],
      resources: gained.flatMap((pattern) => (inside === null ? [pattern] : [pattern, content(pattern)])),
      levels,
      admin: false,
      gained: beyond ? [] : gives,
      permits,
      assumed: there === 'unread' && variant.kinds.length > 0 ? [unlisted] : [],
      closed: [],
    }),
  ];
}
