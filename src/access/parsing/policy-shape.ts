import type { PolicyKind } from '../policy.ts';

/** What the statements of a kind of policy must, may and must not hold. */
export interface PolicyShape {
  /** `everyone`: only `*`. */
  readonly principal: 'required' | 'forbidden' | 'everyone';
  /** `NotPrincipal` may stand for `Principal`. */
  readonly notPrincipal: boolean;
  readonly notAction: boolean;
  /** `optional`: ECR knows none, the statement means the resource it hangs on. */
  readonly resource: 'required' | 'forbidden' | 'optional';
}

const own: PolicyShape = { principal: 'forbidden', notPrincipal: false, notAction: true, resource: 'required' };
const resource: PolicyShape = { principal: 'required', notPrincipal: true, notAction: true, resource: 'optional' };

/**
 * Shape of each kind of policy. AWS: "Grammar of the IAM JSON policy language", "NotPrincipal" (not in trust policies),
 * "RCP syntax" (Principal must be `*`, no NotAction), "SCP syntax" (full policy language, no Principal).
 */
export const policyShape: Readonly<Record<PolicyKind, PolicyShape>> = {
  identity: own,
  boundary: own,
  session: own,
  scp: own,
  rcp: { principal: 'everyone', notPrincipal: false, notAction: false, resource: 'required' },
  resource,
  trust: { principal: 'required', notPrincipal: false, notAction: true, resource: 'forbidden' },
  endpoint: { ...resource, resource: 'required' },
  grant: resource,
  acl: resource,
};
