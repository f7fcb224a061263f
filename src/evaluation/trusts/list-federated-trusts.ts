import type { Statement } from '../../access/policy.ts';
import { isClosed } from '../../access/world/is-closed.ts';
import type { World } from '../../access/world.ts';
import { matchesName } from '../matrix/matches-name.ts';
import type { FederatedTrust } from './federated-trust.ts';

const actions: Readonly<Record<FederatedTrust['kind'], string>> = {
  saml: 'sts:assumerolewithsaml',
  oidc: 'sts:assumerolewithwebidentity',
  pool: 'sts:assumerolewithwebidentity',
  anywhere: 'sts:assumerole',
};

/** Roles that trust providers outside IAM, one by one; roles of permission sets belong to Identity Center and are left out. */
export function listFederatedTrusts(world: World): readonly FederatedTrust[] {
  return world.principals.flatMap((role): FederatedTrust[] => {
    if (role.kind !== 'role' || role.folded !== null || role.trust === null || isClosed(role.trust)) return [];
    const { statements } = role.trust;
    const providers = new Set(
      statements
        .filter(({ effect }) => effect === 'Allow')
        .flatMap(({ principal }) => (principal === null || principal.not ? [] : principal.patterns))
        .filter((one) => one.startsWith('Federated:') || one === 'Service:rolesanywhere.amazonaws.com'),
    );
    return [...providers].sort().flatMap((pattern) => {
      const provider = pattern.slice(pattern.indexOf(':') + 1);
      const kind = kindOf(provider);
      const own = statements.filter((one) => gives(one, 'Allow', pattern, kind));
      if (own.length === 0) return [];
      const denies = statements.filter((one) => gives(one, 'Deny', pattern, kind));
      return [{ role, kind, provider, issuer: provider.replace(/^.*:oidc-provider\//, ''), statements: own, denies }];
    });
  });
}

function kindOf(provider: string): FederatedTrust['kind'] {
  if (provider.includes(':saml-provider/')) return 'saml';
  if (provider === 'rolesanywhere.amazonaws.com') return 'anywhere';
  return provider === 'cognito-identity.amazonaws.com' ? 'pool' : 'oidc';
}

function gives(
  { effect, principal, action }: Statement,
  wanted: Statement['effect'],
  pattern: string,
  kind: FederatedTrust['kind'],
): boolean {
  if (effect !== wanted || principal === null || principal.not) return false;
  if (!principal.patterns.some((one) => one === pattern || one === '*')) return false;
  const named = action.patterns.some((one) => matchesName(one.toLowerCase(), actions[kind]));
  return named !== action.not;
}
