import { decide } from '../decide.ts';
import type { Policy, PolicySource } from '../policy.ts';
import type { WorldPrincipal } from '../world.ts';
import type { Permit } from './permit.ts';
import type { Survey } from './survey.ts';

const action = 'sts:AssumeRole';
const source: PolicySource = {
  kind: 'trust',
  name: 'trust policy after the change',
  arn: null,
  version: null,
  attachedTo: null,
  refs: [],
};

/** Whether somebody could assume a role once its trust policy named it: boundary, SCPs and Denies may still forbid that. */
export function trustPrincipal(
  survey: Survey,
  { arn, account }: WorldPrincipal,
  role: string,
): readonly Permit[] | null {
  const trust: Policy = {
    source,
    version: '2012-10-17',
    statements: [
      {
        policy: source,
        index: 0,
        sid: null,
        effect: 'Allow',
        principal: { not: false, patterns: [`AWS:${arn}`] },
        action: { not: false, patterns: [action] },
        resource: null,
        condition: [],
      },
    ],
  };
  const { engine } = survey.input;
  const asked = { principal: arn, action, resource: role, resourceAccount: account };
  const set = { ...engine.policiesFor(asked), resource: trust };
  const decision = decide(set, { ...asked, context: {}, others: 'unknown' }, engine.factsFor(asked));
  // The statement does not exist yet: it is no evidence.
  const by = decision.by.filter(({ policy }) => policy !== source);
  return decision.result === 'denied' ? null : [{ action, decision: { ...decision, by } }];
}
