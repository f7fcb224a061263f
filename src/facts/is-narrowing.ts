import type { PolicyStatement } from './read-policy.ts';

/** Condition keys that hold an account, organisation, network or principal name and must be a literal. */
const LITERAL = new Set([
  'aws:principalaccount',
  'aws:principalorgid',
  'aws:sourceaccount',
  'aws:sourceowner',
  'aws:sourceorgid',
  'aws:sourcevpc',
  'aws:sourcevpce',
  'aws:vpceaccount',
  'aws:vpceorgid',
  'kms:calleraccount',
  's3:dataaccesspointaccount',
  'lambda:eventsourcetoken',
]);
const ARN = new Set(['aws:sourcearn', 'aws:principalarn', 's3:dataaccesspointarn']);
const PATHS = new Set(['aws:principalorgpaths', 'aws:sourceorgpaths', 'aws:vpceorgpaths']);

/** A missing key makes `…IfExists`, `ForAllValues:` and every negative operator true, so only these narrow. */
const OPERATOR = /^(?:ForAnyValue:)?(?:StringEquals|StringEqualsIgnoreCase|StringLike|ArnEquals|ArnLike|IpAddress)$/i;

/**
 * Whether a statement's condition holds it to fixed accounts, organisations, networks or sources, whoever asks.
 * Rule: Amazon S3 User Guide, "The meaning of 'public'" (fixed values of the listed keys; address ranges not broader than /8 or /32).
 */
export function isNarrowing(condition: PolicyStatement['condition']): boolean {
  return Object.entries(condition).some(
    ([operator, keys]) =>
      OPERATOR.test(operator) &&
      Object.entries(keys).some(([key, values]) => values.length > 0 && values.every((value) => isFixed(key, value))),
  );
}

function isFixed(key: string, value: string): boolean {
  if (LITERAL.has(key)) return isLiteral(value);
  if (ARN.has(key)) return isFixedArn(value);
  if (PATHS.has(key)) return /^o-[a-z0-9]+\//.test(value);
  if (key === 'aws:userid') return isLiteral(value.split(':')[0] ?? '');
  if (key === 'aws:sourceip') return isNarrowRange(value);
  return false;
}

function isLiteral(value: string): boolean {
  return value !== '' && !/[*?]|\$\{/.test(value);
}

/** An ARN is fixed when its account is, or, where the service writes none (Amazon S3), when its resource is. */
function isFixedArn(value: string): boolean {
  const [arn, , service, , account, ...resource] = value.split(':');
  if (arn !== 'arn') return false;
  return account === '' && service === 's3' ? isLiteral(resource.join(':')) : /^\d{12}$/.test(account ?? '');
}

function isNarrowRange(value: string): boolean {
  const [address = '', length] = value.split('/');
  const bits = length === undefined ? 128 : /^\d{1,3}$/.test(length) ? Number(length) : 0;
  return address.includes(':') ? bits >= 32 : bits >= 8 && /^\d{1,3}(?:\.\d{1,3}){3}$/.test(address);
}
