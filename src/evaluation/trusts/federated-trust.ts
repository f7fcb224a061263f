import type { Statement } from '../../access/policy.ts';
import type { WorldPrincipal } from '../../access/world.ts';

/** A role and one provider outside IAM whose people or machines may take it on. */
export interface FederatedTrust {
  readonly role: WorldPrincipal;
  readonly kind: 'saml' | 'oidc' | 'pool' | 'anywhere';
  /** As the policy names it: ARN of the provider, `cognito-identity.amazonaws.com`, `rolesanywhere.amazonaws.com`. */
  readonly provider: string;
  /** For `oidc` and `pool`: how the condition keys begin. */
  readonly issuer: string;
  readonly statements: readonly Statement[];
  /** Statements of the same policy that refuse to hand out the role. */
  readonly denies: readonly Statement[];
}
