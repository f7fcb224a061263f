import type { Engine } from '../engine.ts';

const onRoles = ['iam:AttachRolePolicy', 'iam:PutRolePolicy', 'iam:UpdateAssumeRolePolicy'];
const onUsers = ['iam:AttachUserPolicy', 'iam:PutUserPolicy'];

/** A name nobody thought of, so that neither an Allow for certain names nor a Deny for others meets it. */
const anybody = 'zz-7f3a9c1e';

/**
 * Whether somebody is the equal of an administrator (level ADM): may give any policy to any user and any role, conditions included,
 * and no boundary, SCP or Deny takes that away. Whoever may do that can give itself everything else.
 */
export function isAdminEquivalent(engine: Engine, principal: string): boolean {
  const [, partition, , , account] = principal.split(':');
  if (partition === undefined || account === undefined || !/^\d{12}$/.test(account)) return false;
  const may = (action: string, resource: string, strongest: string): boolean => {
    const context = { 'iam:policyarn': [strongest], 'iam:permissionsboundary': [] };
    const request = { principal, action, resource, resourceAccount: account, context, others: 'unknown' as const };
    return engine.decide(request).result !== 'denied';
  };
  const strongest = `arn:${partition}:iam::aws:policy/AdministratorAccess`;
  const place = `arn:${partition}:iam::${account}`;
  return (
    onRoles.every((action) => may(action, `${place}:role/${anybody}`, strongest)) &&
    onUsers.every((action) => may(action, `${place}:user/${anybody}`, strongest))
  );
}
