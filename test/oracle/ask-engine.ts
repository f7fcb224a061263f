import { decide } from '../../src/access/decide.ts';
import { parsePolicy } from '../../src/access/parse-policy.ts';
import type { Policy, PolicyKind } from '../../src/access/policy.ts';
import type { PolicySet } from '../../src/access/policy-set.ts';
import type { Answer, Document, Scenario } from './scenario.ts';

/** What our engine says of a scenario, every key that is not given being absent. */
export function askEngine(scenario: Scenario): Answer {
  const { result, reason } = decide(policySetOf(scenario), {
    principal: scenario.principal,
    action: scenario.action,
    resource: scenario.resource,
    resourceAccount: scenario.account,
    context: Object.fromEntries(
      Object.entries(scenario.context).map(([key, value]) => [key.toLowerCase(), [value].flat()]),
    ),
    others: 'absent',
  });
  if (result === 'allowed') return 'allowed';
  if (result === 'conditional') return 'open';
  return reason === 'EXPLICIT_DENY' ? 'explicitly denied' : 'implicitly denied';
}

/** The papers of a scenario as our engine takes them. */
export function policySetOf(scenario: Scenario): PolicySet {
  const restrict = scenario.restrictPublicBuckets;
  const levels = (list: Scenario['scps'], kind: PolicyKind): readonly (readonly Policy[])[] | null =>
    list?.map((level) => level.map((document) => parse(document, kind))) ?? null;
  const onResource = scenario.action.startsWith('sts:') ? 'trust' : 'resource';
  return {
    identity: scenario.identity.map((document) => parse(document, 'identity')),
    boundary: scenario.boundary && parse(scenario.boundary, 'boundary'),
    session: scenario.session && [parse(scenario.session, 'session')],
    scps: levels(scenario.scps, 'scp'),
    rcps: levels(scenario.rcps, 'rcp'),
    resource: scenario.resourcePolicy && parse(scenario.resourcePolicy, onResource),
    grants: [],
    endpoint: null,
    publicAccessBlock: scenario.action.startsWith('s3:')
      ? { blockPublicAcls: false, ignorePublicAcls: false, blockPublicPolicy: false, restrictPublicBuckets: restrict }
      : null,
  };
}

function parse(document: Document, kind: PolicyKind): Policy {
  const source = { kind, name: kind, arn: null, version: null, attachedTo: null, refs: [] };
  const policy = parsePolicy(document, source);
  if ('statements' in policy) return policy;
  throw new Error(
    `not a policy: ${JSON.stringify(policy.map(({ code, pointer, seen }) => ({ code, pointer, seen })))}`,
  );
}
