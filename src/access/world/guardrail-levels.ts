import type { Fact } from '../../facts/fact.ts';
import { readTexts } from '../../facts/read-texts.ts';
import { seenValue } from '../../facts/seen-value.ts';
import type { Closed } from '../closed.ts';
import type { Policy } from '../policy.ts';
import { closedPart } from './closed-part.ts';
import type { OrganizationReading } from './read-organization.ts';
import { readPaper } from './read-paper.ts';

const types = {
  'service-control-policy': { kind: 'scp', type: 'SERVICE_CONTROL_POLICY' },
  'resource-control-policy': { kind: 'rcp', type: 'RESOURCE_CONTROL_POLICY' },
} as const;

/**
 * The SCPs or RCPs of an account, level by level from the root to the account itself; null where the type is switched off.
 * While a type is on, AWS keeps at least one policy on every root, unit and account (AWS Organizations API, DetachPolicy;
 * RCPFullAWSAccess stays everywhere): a level without one is an answer that lacks something, not a level that forbids everything.
 */
export function guardrailLevels(
  name: keyof typeof types,
  account: string,
  path: readonly string[] | Closed,
  { populations }: OrganizationReading,
): readonly (readonly Policy[])[] | null | Closed {
  const { kind, type } = types[name];
  const list = populations[name];
  const [root] = populations['organization-root'].facts;
  const enabled = root?.attributes['enabledPolicyTypes'];
  if (enabled?.state === 'seen' && !readTexts(enabled.value, '$').includes(type)) return null;
  if (!list.complete) return closedPart(kind, account, list);
  for (const { id, attributes } of list.facts) {
    const targets = attributes['targets'];
    if (targets?.state === 'unread') return closedPart(kind, id, targets);
  }
  // Switching a type off takes its policies from everything (AWS Organizations API, DisablePolicyType).
  if (enabled?.state !== 'seen' && list.facts.every((policy) => targetsOf(policy).length === 0)) return null;
  if (!Array.isArray(path)) return { ...(path as Closed), part: kind };
  const levels: (readonly Policy[])[] = [];
  for (const target of [...path, account]) {
    const level: Policy[] = [];
    for (const policy of list.facts.filter((one) => targetsOf(one).includes(target))) {
      const paper = readPaper(policy.attributes['policyDocument'], kind, policy.id, sourceOf(policy, kind, target));
      if (paper === null)
        return closedPart(kind, policy.id, { code: 'API_ERROR', exact: 'EMPTY_POLICY', refs: policy.refs });
      if (!('statements' in paper)) return paper;
      level.push(paper);
    }
    if (level.length === 0)
      return closedPart(kind, target, { code: 'API_ERROR', exact: 'LEVEL_WITHOUT_POLICY', refs: list.refs });
    levels.push(level);
  }
  return levels;
}

function targetsOf(policy: Fact): readonly string[] {
  return readTexts(seenValue(policy, 'targets'), '$');
}

function sourceOf(policy: Fact, kind: 'scp' | 'rcp', attachedTo: string) {
  const name = String(seenValue(policy, 'name') ?? policy.id);
  return { kind, name, arn: policy.id, version: null, attachedTo };
}
