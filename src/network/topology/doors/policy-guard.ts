import { coverPattern } from '../../../access/patterns/cover-pattern.ts';
import type { Clause, Policy, Statement } from '../../../access/policy.ts';
import { networkKeys } from './network-keys.ts';

/** What a resource policy does about where requests come from. */
export interface PolicyGuard {
  /** Everybody is let in from everywhere. */
  readonly isOpen: boolean;
  /** Everybody is let in, but only from named addresses, networks or endpoints. */
  readonly isLimited: boolean;
  /** Whoever comes from elsewhere is refused, with whatever permissions. */
  readonly refusesOthers: boolean;
  /** The addresses, networks and endpoints that are named, as written. */
  readonly limits: readonly string[];
}

/** Keys that make an exception for AWS's own services and keep no stranger out or in. */
const serviceKeys: ReadonlySet<string> = new Set(['aws:principalisawsservice', 'aws:viaawsservice']);

/** Keys that tell who asks; a condition on one of them asks for an identity. */
const identityKeys = /^(aws:principal|aws:userid|aws:username|aws:sourceaccount|aws:sourcearn|aws:sourceorg|kms:)/;

/** Reads a policy for the actions and resources a door is used by; what it cannot recognise never counts as a guard. */
export function policyGuard(
  { statements }: Policy,
  actions: readonly string[],
  resources: readonly string[],
): PolicyGuard {
  const allows = statements.filter((one) => one.effect === 'Allow' && isForAll(one) && concerns(one, actions));
  const denies = statements.filter((one) => one.effect === 'Deny' && isForAll(one) && covers(one, actions, resources));
  const limiting = allows.filter(isLimiting);
  const refusing = denies.filter(isRefusing);
  return {
    isOpen: allows.some((one) => !isLimiting(one) && !asksWho(one)),
    isLimited: limiting.some((one) => !asksWho(one)),
    refusesOthers: refusing.length > 0,
    limits: [
      ...new Set([...limiting, ...refusing].flatMap((one) => networkClauses(one).flatMap(({ values }) => values))),
    ].sort(),
  };
}

function isForAll({ principal }: Statement): boolean {
  return principal !== null && !principal.not && principal.patterns.includes('*');
}

function concerns({ action }: Statement, actions: readonly string[]): boolean {
  if (action.not)
    return !actions.every((one) => action.patterns.some((pattern) => coverAction(pattern, one) === 'whole'));
  return action.patterns.some((pattern) => actions.some((one) => coverAction(pattern, one) !== 'none'));
}

function covers({ action, resource }: Statement, actions: readonly string[], resources: readonly string[]): boolean {
  if (action.not || resource?.not === true) return false;
  const named = (one: string): boolean => action.patterns.some((pattern) => coverAction(pattern, one) === 'whole');
  const held = (one: string): boolean =>
    resource === null || resource.patterns.some((pattern) => coverPattern(pattern, one) === 'whole');
  return actions.every(named) && resources.every(held);
}

/** Actions are compared without regard to case. */
function coverAction(pattern: string, action: string): ReturnType<typeof coverPattern> {
  return coverPattern(pattern.toLowerCase(), action.toLowerCase());
}

function networkClauses({ condition }: Statement): readonly Clause[] {
  return condition.filter(({ key }) => networkKeys.has(key.toLowerCase()));
}

/** An Allow that only holds for named places: a missing key must not pass, and `0.0.0.0/0` names nobody. */
function isLimiting(statement: Statement): boolean {
  return networkClauses(statement).some(
    ({ base, ifExists, quantifier, values }) =>
      !ifExists &&
      quantifier !== 'forallvalues' &&
      /^(ipaddress|stringequals|stringequalsignorecase|stringlike|arnequals|arnlike)$/.test(base) &&
      values.length > 0 &&
      !values.some((value) => /^(\*|0\.0\.0\.0\/[01]|::\/0|2000::\/3)$/.test(value)),
  );
}

/** A Deny for whoever comes from elsewhere; an exception for other things than AWS's own services leaves a way in. */
function isRefusing(statement: Statement): boolean {
  const network = networkClauses(statement);
  const rest = statement.condition.filter((clause) => !network.includes(clause));
  const isElsewhere = ({ base, quantifier }: Clause): boolean => quantifier === null && base.includes('not');
  return (
    network.length > 0 &&
    network.every(isElsewhere) &&
    rest.every(
      ({ key, base, values }) =>
        serviceKeys.has(key.toLowerCase()) &&
        base === 'bool' &&
        values.every((value) => value.toLowerCase() === 'false'),
    )
  );
}

function asksWho({ condition }: Statement): boolean {
  return condition.some(
    ({ key, values, ifExists }) =>
      !ifExists &&
      (identityKeys.test(key.toLowerCase()) ||
        (key.toLowerCase() === 'lambda:functionurlauthtype' && !values.includes('NONE'))),
  );
}
