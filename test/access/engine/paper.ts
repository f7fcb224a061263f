import { parsePolicy } from '../../../src/access/parse-policy.ts';
import type { Policy, PolicyKind } from '../../../src/access/policy.ts';

/** Parses statements as a policy of the kind; an error where they are none. */
export function paper(kind: PolicyKind, statements: readonly unknown[], name: string = kind): Policy {
  const source = { kind, name, arn: null, version: null, attachedTo: null, refs: [] };
  const policy = parsePolicy({ Version: '2012-10-17', Statement: statements }, source);
  if (!('statements' in policy)) throw new Error(`${name}: ${JSON.stringify(policy)}`);
  return policy;
}
