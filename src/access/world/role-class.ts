import type { Closed } from '../closed.ts';
import type { Policy } from '../policy.ts';
import type { PrincipalClass, WorldPrincipal } from '../world.ts';

/** The account an `AWS:` principal names; null where it names none (a deleted principal's id). */
function accountOf(pattern: string): string | null {
  return /^AWS:(?:arn:[^:]+:[^:]+::)?(\d{12})(?:$|:)/.exec(pattern)?.[1] ?? null;
}

/**
 * What a role is to an audit, by its path and by whom it trusts (domain C.4.1): somebody outside the client's own accounts makes it
 * `external`, an identity provider `provider`, an own account `person`, services alone `workload`.
 */
export function roleClass(role: WorldPrincipal, ownAccounts: ReadonlySet<string>): PrincipalClass {
  if (role.folded !== null) return role.folded === 'service-linked' ? 'service-linked' : 'person';
  const trusted = trustedBy(role.trust);
  if (trusted.some((one) => isOutside(one, ownAccounts))) return 'external';
  if (trusted.some((one) => one.startsWith('Federated:') || one === 'Service:rolesanywhere.amazonaws.com'))
    return 'provider';
  return trusted.some((one) => one.startsWith('AWS:')) ? 'person' : 'workload';
}

function trustedBy(trust: Policy | null | Closed): readonly string[] {
  if (trust === null || !('statements' in trust)) return [];
  return trust.statements
    .filter(({ effect }) => effect === 'Allow')
    .flatMap(({ principal }) => (principal === null ? [] : principal.not ? ['*'] : principal.patterns));
}

function isOutside(pattern: string, ownAccounts: ReadonlySet<string>): boolean {
  if (pattern === '*' || pattern === 'AWS:*') return true;
  const account = accountOf(pattern);
  return account !== null && !ownAccounts.has(account);
}
