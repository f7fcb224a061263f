import type { Closed } from '../closed.ts';
import type { Clause, Policy } from '../policy.ts';
import { isClosed } from './is-closed.ts';

/**
 * The policy of an access point that answers only to requests from one VPC: what it allows, it allows there.
 * Amazon S3 User Guide, "Creating access points restricted to a virtual private cloud".
 */
export function keepToVpc(policy: Policy | null | Closed, vpc: string): Policy | null | Closed {
  if (policy === null || isClosed(policy)) return policy;
  const there: Clause = {
    operator: 'StringEquals',
    base: 'stringequals',
    ifExists: false,
    quantifier: null,
    key: 'aws:SourceVpc',
    values: [vpc],
  };
  const statements = policy.statements.map((one) =>
    one.effect === 'Allow' ? { ...one, condition: [...one.condition, there] } : one,
  );
  return { ...policy, statements };
}
