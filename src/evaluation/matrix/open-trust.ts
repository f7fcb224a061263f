import type { WorldPrincipal } from '../../access/world.ts';

/** Providers that sign tokens for everybody's repositories and workspaces: without a condition on the subject anybody comes in. */
const shared = ['token.actions.githubusercontent.com', 'gitlab.com', 'app.terraform.io', 'agent.buildkite.com'];

/** Whether a role trusts a shared OIDC provider without naming whose tokens it takes (case A-74; IAM User Guide, "OIDC federation"). */
export function openTrust({ trust }: WorldPrincipal): boolean {
  if (trust === null || !('statements' in trust)) return false;
  return trust.statements.some(({ effect, principal, condition }) => {
    if (effect !== 'Allow' || principal === null) return false;
    const issuer = shared.find((one) => principal.patterns.some((name) => name.endsWith(`oidc-provider/${one}`)));
    if (issuer === undefined) return false;
    return !condition.some(
      ({ key, base, ifExists, values }) =>
        key.toLowerCase() === `${issuer}:sub` &&
        !ifExists &&
        !base.includes('not') &&
        values.length > 0 &&
        values.every((value) => /^[^*?]*[:/][^*?]+/.test(value)),
    );
  });
}
