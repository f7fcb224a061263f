import type { PolicyStatement } from '../../facts/read-policy.ts';
import { seenPolicy } from '../../facts/seen-policy.ts';
import type { CheckFunction } from '../check-function.ts';

/**
 * The bucket policy denies everyone every action on the bucket and its objects when the request is not encrypted.
 * Rule: Amazon S3 User Guide, "Enforce encryption of data in transit" (Deny, Principal *, aws:SecureTransport false).
 */
export const policyDeniesPlaintext: CheckFunction = {
  name: 'policy-denies-plaintext',
  rests: ['policy'],
  compare(fact) {
    const policy = seenPolicy(fact, 'policy');
    if (policy === 'unreadable') {
      return { result: 'INDETERMINATE', reason: 'UNKNOWN_CONDITION', found: policy };
    }
    const denying = policy === undefined ? [] : policy.filter(deniesPlaintext);
    const resources = denying.flatMap((statement) => statement.resources.map(withoutPartition));
    const covers = (...patterns: string[]): boolean => patterns.some((pattern) => resources.includes(pattern));
    const every = [`${fact.id}*`, '*', 'arn:aws:s3:::*'];
    const whole = covers(fact.id, ...every) && covers(`${fact.id}/*`, ...every);
    const found = denying.map((statement, index) => (statement.sid === undefined ? `#${index + 1}` : statement.sid));
    return whole ? { result: 'MATCH', reason: 'EQUAL', found } : { result: 'MISMATCH', reason: 'VALUE', found };
  },
};

/** Any further condition, principal or action would leave some plaintext request allowed. */
function deniesPlaintext({ effect, principals, actions, condition }: PolicyStatement): boolean {
  const [only, ...others] = Object.entries(condition);
  if (effect !== 'Deny' || only === undefined || others.length > 0 || !/^Bool(IfExists)?$/i.test(only[0])) return false;
  const keys = Object.entries(only[1]);
  const secure =
    keys.length === 1 && keys[0]?.[0] === 'aws:securetransport' && keys[0][1].join().toLowerCase() === 'false';
  return secure && principals.includes('*') && actions.some((action) => /^(\*|s3:\*)$/i.test(action));
}

function withoutPartition(resource: string): string {
  return resource.replace(/^arn:aws[a-z-]*:/, 'arn:aws:');
}
