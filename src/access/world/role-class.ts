import type { Closed } from '../closed.ts';
import type { Policy, Statement } from '../policy.ts';
import type { PrincipalClass, WorldPrincipal } from '../world.ts';

/** The account an `AWS:` principal names; null where it names none (a deleted principal's id). */
function accountOf(pattern: string): string | null {
  return /^AWS:(?:arn:[^:]+:[^:]+::)?(\d{12})(?:$|:)/.exec(pattern)?.[1] ?? null;
}

/** The client's own accounts and organisations. */
export interface OwnHouse {
  readonly accounts: ReadonlySet<string>;
  readonly organizations: ReadonlySet<string>;
}

/**
 * What a role is to an audit, by its path and by whom it trusts (domain C.4.1): somebody outside the client's own accounts makes it
 * `external`, an identity provider `provider`, an own account `person`, services alone `workload`.
 */
export function roleClass(role: WorldPrincipal, own: OwnHouse): PrincipalClass {
  if (role.folded !== null) return role.folded === 'service-linked' ? 'service-linked' : 'person';
  const trusting = trustingStatements(role.trust);
  if (trusting.some((one) => !staysInside(one, own) && trustedBy(one).some((name) => isOutside(name, own))))
    return 'external';
  const trusted = trusting.flatMap(trustedBy);
  if (trusted.some((one) => one.startsWith('Federated:') || one === 'Service:rolesanywhere.amazonaws.com'))
    return 'provider';
  return trusted.some((one) => one === '*' || one.startsWith('AWS:')) ? 'person' : 'workload';
}

function trustingStatements(trust: Policy | null | Closed): readonly Statement[] {
  if (trust === null || !('statements' in trust)) return [];
  return trust.statements.filter(({ effect }) => effect === 'Allow');
}

function trustedBy({ principal }: Statement): readonly string[] {
  if (principal === null) return [];
  return principal.not ? ['*'] : principal.patterns;
}

function isOutside(pattern: string, { accounts }: OwnHouse): boolean {
  if (pattern === '*' || pattern === 'AWS:*') return true;
  const account = accountOf(pattern);
  return account !== null && !accounts.has(account);
}

/** Whether a condition lets in nobody but the client's own organisation or accounts (IAM User Guide, global condition keys). */
function staysInside({ condition }: Statement, { accounts, organizations }: OwnHouse): boolean {
  return condition.some(({ key, base, ifExists, quantifier, values }) => {
    if (ifExists || quantifier === 'forallvalues' || values.length === 0) return false;
    if (!['stringequals', 'stringlike', 'arnequals', 'arnlike'].includes(base)) return false;
    const name = key.toLowerCase();
    return values.every((value) => {
      if (name === 'aws:principalorgid') return organizations.has(value);
      if (name === 'aws:principalorgpaths') return organizations.has(value.split('/')[0] ?? '');
      if (name === 'aws:principalaccount') return accounts.has(value);
      return name === 'aws:principalarn' && accounts.has(/^arn:[^:*?]+:(?:iam|sts)::(\d{12}):/.exec(value)?.[1] ?? '');
    });
  });
}
