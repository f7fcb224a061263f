import type { Question } from './asked.ts';

/** Which kinds of policy bear on a caller at all. */
export interface Limits {
  /** Identity policies, boundary and session policies. */
  readonly identity: boolean;
  readonly scp: boolean;
  readonly rcp: boolean;
}

const all: Limits = { identity: true, scp: true, rcp: true };
const linked: Limits = { identity: true, scp: false, rcp: false };
const nobody: Limits = { identity: false, scp: false, rcp: true };
const withoutRcp: Limits = { identity: true, scp: true, rcp: false };

/**
 * SCPs limit users, roles and root users of member accounts, never services, providers or anonymous callers; RCPs limit everybody
 * but service-linked roles, and not kms:RetireGrant. AWS: "Tasks and entities not restricted by SCPs", "… by RCPs".
 */
export function limitsOf({ asker, action }: Question): Limits {
  if (asker.serviceLinked) return linked;
  if (asker.kind === 'anonymous' || asker.kind === 'service' || asker.kind === 'provider') return nobody;
  return action.lower === 'kms:retiregrant' ? withoutRcp : all;
}
