import type { Fact } from '../../facts/fact.ts';
import { readTexts } from '../../facts/read-texts.ts';
import { seenValue } from '../../facts/seen-value.ts';
import type { Closed } from '../closed.ts';
import type { Policy } from '../policy.ts';
import type { IdentityCenter, WorldPrincipal } from '../world.ts';
import { closedPart } from './closed-part.ts';
import { readPaper } from './read-paper.ts';

/**
 * The permission sets with their own policies. A managed policy of AWS is taken from any account where a principal holds it;
 * a policy of the client's is another one in every account, so it closes the set: only the role made from it can tell.
 */
export function readPermissionSets(
  sets: readonly Fact[],
  principals: readonly WorldPrincipal[],
): IdentityCenter['permissionSets'] {
  const managed = new Map<string, Policy>();
  for (const { kind, policies, readPolicies = [] } of principals)
    if (kind !== 'group')
      for (const policy of 'state' in policies ? readPolicies : policies)
        if (policy.source.arn !== null) managed.set(policy.source.arn, policy);
  return new Map(
    sets.map((set) => [set.id, { name: String(seenValue(set, 'name') ?? set.id), policies: papersOf(set, managed) }]),
  );
}

function papersOf(set: Fact, managed: ReadonlyMap<string, Policy>): readonly Policy[] | Closed {
  const { managedPolicyArns: arns, customerManagedPolicies: own, inlinePolicy: inline } = set.attributes;
  for (const value of [arns, own, inline]) if (value?.state === 'unread') return closedPart('identity', set.id, value);
  const closed = (exact: string): Closed =>
    closedPart('identity', set.id, { code: 'NOT_ATTEMPTED', exact, refs: set.refs });
  const [customer] = readTexts(seenValue(set, 'customerManagedPolicies'), '$');
  if (customer !== undefined) return closed(`CUSTOMER_MANAGED_POLICY ${customer}`);
  const papers: Policy[] = [];
  for (const arn of readTexts(seenValue(set, 'managedPolicyArns'), '$')) {
    const found = managed.get(arn);
    if (found === undefined) return closed(`POLICY_NOT_IN_ANSWER ${arn}`);
    papers.push(found);
  }
  const source = {
    kind: 'identity',
    name: 'inline/permission-set',
    arn: null,
    version: null,
    attachedTo: set.id,
  } as const;
  const paper = readPaper(inline, 'identity', set.id, source);
  if (paper === null) return papers;
  return 'statements' in paper ? [...papers, paper] : paper;
}
