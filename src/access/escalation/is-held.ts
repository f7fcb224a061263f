import type { Decision } from '../decision.ts';

/** Whether a decision leaves somebody an action in everyday use: allowed, or open only in conditions of a Deny (no TLS, no MFA). */
export function isHeld({ result, alternatives }: Decision): boolean {
  return result === 'allowed' || alternatives.some((all) => all.every(({ holds }) => !holds));
}
