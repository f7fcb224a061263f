import type { Engine } from '../../access/engine.ts';
import type { Policy } from '../../access/policy.ts';

/** Right by right, what makes an administrator: whoever may attach any policy to anybody may do everything else. */
const probe = 'iam:AttachRolePolicy';

/** Asked of every cell of a principal, answered once. */
const known = new WeakMap<Engine, Map<string, boolean>>();

/** Whether somebody is a full administrator: everything on everything, unconditionally, and nothing takes rights on IAM away (level ADM). */
export function isFullAdmin(engine: Engine, principal: string): boolean {
  const own = known.get(engine) ?? new Map<string, boolean>();
  known.set(engine, own);
  const found = own.get(principal) ?? judge(engine, principal);
  own.set(principal, found);
  return found;
}

function judge(engine: Engine, principal: string): boolean {
  const request = { principal, action: probe, resource: '*', resourceAccount: null };
  const { identity } = engine.policiesFor(request);
  if ('state' in identity || !identity.some(allowsEverything)) return false;
  const { result, coverage, closed } = engine.decide({ ...request, context: {}, others: 'unknown' });
  // A boundary that was not read is there to limit.
  return result === 'allowed' && coverage === 'whole' && !closed.some(({ part }) => part === 'boundary');
}

function allowsEverything({ statements }: Policy): boolean {
  return statements.some(
    ({ effect, action, resource, condition }) =>
      effect === 'Allow' &&
      condition.length === 0 &&
      !action.not &&
      action.patterns.some((one) => one === '*' || one === '*:*') &&
      resource !== null &&
      !resource.not &&
      resource.patterns.includes('*'),
  );
}
