import type { Policy } from '../../access/policy.ts';
import type { Held, Ways } from './ways.ts';

/** The ways a trust policy opens to people, workloads and outside parties; services and plain Denies left out. */
export function trustWaysOf(trust: Policy): Ways {
  const people = (patterns: readonly string[]): boolean => patterns.some((one) => !one.startsWith('Service:'));
  const denies = trust.statements
    .filter(({ effect, condition }) => effect === 'Deny' && condition.length === 1)
    .flatMap(({ condition }) => condition.map((clause): Held => ({ clause, holds: false, unknown: false })));
  return trust.statements
    .filter(({ effect, principal, action }) => {
      const assumes = action.not || action.patterns.some((one) => /^sts:(assumerole|\*)|^\*$/i.test(one));
      return effect === 'Allow' && assumes && principal !== null && (principal.not || people(principal.patterns));
    })
    .map(({ condition }) => [...condition.map((clause): Held => ({ clause, holds: true, unknown: false })), ...denies]);
}
