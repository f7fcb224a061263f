import { parseAddress } from '../conditions/parse-address.ts';
import type { Clause, Policy, Statement } from '../policy.ts';

/** Keys whose fixed values keep a bucket policy from being public. */
const fixing = new Set([
  'aws:sourcearn',
  'aws:sourcevpc',
  'aws:sourcevpce',
  'aws:sourceowner',
  'aws:sourceaccount',
  'aws:userid',
  'aws:principalorgid',
  'aws:principalorgpaths',
  'aws:principalarn',
  'aws:principalaccount',
  's3:x-amz-server-side-encryption-aws-kms-key-id',
  's3:dataaccesspointarn',
  's3:dataaccesspointaccount',
]);

const matching = new Set(['stringequals', 'stringequalsignorecase', 'stringlike', 'arnequals', 'arnlike']);

/** S3 takes networks of /7 and wider (IPv6: /31 and wider) for everybody. */
function isNarrow(value: string): boolean {
  const address = parseAddress(value);
  return address !== null && address.prefix >= (address.words.length === 1 ? 8 : 32);
}

function isFixed(key: string, value: string): boolean {
  if (key === 's3:dataaccesspointarn') return /^arn:[^:]+:s3:[^:]*:\d{12}:/.test(value);
  if (key === 'aws:principalorgpaths') return /^o-[a-z0-9]+\//.test(value);
  return !/[*?]|\$\{/.test(value);
}

function limits({ base, ifExists, quantifier, key, values }: Clause): boolean {
  if (ifExists || quantifier === 'forallvalues' || values.length === 0) return false;
  const lower = key.toLowerCase();
  if (base === 'ipaddress') return lower === 'aws:sourceip' && values.every(isNarrow);
  return matching.has(base) && fixing.has(lower) && values.every((value) => isFixed(lower, value));
}

function isPublic({ effect, principal, condition }: Statement): boolean {
  if (effect !== 'Allow' || principal === null) return false;
  const everybody = principal.not || principal.patterns.some((one) => one === '*' || one === 'AWS:*');
  return everybody && !condition.some(limits);
}

/** Whether S3 takes a bucket policy for public. AWS: "Blocking public access to your Amazon S3 storage", "The meaning of public". */
export function isPublicPolicy(policy: Policy): boolean {
  return policy.statements.some(isPublic);
}
