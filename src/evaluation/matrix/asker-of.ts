import type { Policy } from '../../access/policy.ts';
import type { WorldPrincipal } from '../../access/world.ts';
import type { Asker } from './asker.ts';
import { trustWaysOf } from './trust-ways-of.ts';

/** A principal of the world, as the engine is asked about it. */
export function askerOf(principal: WorldPrincipal): Asker {
  const { arn, account, trust } = principal;
  const read = trust !== null && 'statements' in trust ? trust : null;
  const federated = principal.folded === 'permission-set' || (read !== null && isFederated(read));
  return {
    ask: arn,
    shown: arn,
    account,
    principal,
    context: {},
    trust: read === null ? null : trustWaysOf(read),
    closed: trust !== null && 'state' in trust ? [trust] : [],
    qualifiers: [],
    tagsFromProvider: read !== null && tagsSessions(read),
    federated,
  };
}

function isFederated({ statements }: Policy): boolean {
  const named = statements.flatMap(({ effect, principal }) =>
    effect === 'Allow' && principal !== null ? principal.patterns : [],
  );
  return named.length > 0 && named.every((one) => one.startsWith('Federated:'));
}

function tagsSessions({ statements }: Policy): boolean {
  return statements.some(
    ({ effect, principal, action }) =>
      effect === 'Allow' &&
      principal !== null &&
      principal.patterns.some((one) => one.startsWith('Federated:')) &&
      action.patterns.some((one) => /^(sts:tagsession|sts:\*|\*)$/i.test(one)),
  );
}
