import type { Closed } from '../../access/closed.ts';
import type { Decision } from '../../access/decision.ts';
import { isClosed } from '../../access/world/is-closed.ts';
import type { Fact } from '../../facts/fact.ts';
import { seenValue } from '../../facts/seen-value.ts';
import type { KeyInput } from './key-input.ts';

/** Somebody who can do at least one of the asked things with a key. */
export interface KeyAsker {
  readonly principal: string;
  readonly actions: readonly string[];
  readonly isConditional: boolean;
  readonly decision: Decision;
}

/** Who can administer or use a key, and what was not read that could add or remove somebody. */
export interface KeyAskers {
  readonly askers: readonly KeyAsker[];
  readonly closed: readonly Closed[];
}

/** What administering means: changing who may, and making the key unusable. */
const administering = ['kms:PutKeyPolicy', 'kms:ScheduleKeyDeletion', 'kms:DisableKey'];
/** What using means, by the usage of the key. */
const using: Readonly<Record<string, readonly string[]>> = {
  ENCRYPT_DECRYPT: ['kms:Decrypt', 'kms:GenerateDataKey'],
  SIGN_VERIFY: ['kms:Sign'],
  GENERATE_VERIFY_MAC: ['kms:GenerateMac'],
  KEY_AGREEMENT: ['kms:DeriveSharedSecret'],
};

/** Lists who can do it, without the account's root (every key policy may delegate to it), AWS services and service-linked roles. */
export function keyAskers(purpose: 'administer' | 'use', fact: Fact, { world, engine }: KeyInput): KeyAskers {
  const usage = String(seenValue(fact, 'usage') ?? 'ENCRYPT_DECRYPT');
  const actions = purpose === 'administer' ? administering : (using[usage] ?? using['ENCRYPT_DECRYPT'] ?? []);
  const linked = new Set(world.principals.filter(({ folded }) => folded === 'service-linked').map(({ arn }) => arn));
  const found = new Map<string, KeyAsker>();
  for (const action of actions) {
    for (const { principal, decision } of engine.whoCan(action, fact.id)) {
      if (!isJudged(principal, fact) || linked.has(principal)) continue;
      const known = found.get(principal);
      found.set(principal, {
        principal,
        actions: [...(known?.actions ?? []), action],
        isConditional: (known?.isConditional ?? true) && decision.result === 'conditional',
        decision: known?.decision ?? decision,
      });
    }
  }
  const askers = [...found.values()].sort((a, b) => (a.principal < b.principal ? -1 : 1));
  const own = world.resources.find(({ arn }) => arn === fact.id);
  const account = fact.id.split(':')[4];
  return {
    askers,
    closed: [
      ...(own === undefined ? [] : [own.policy, own.grants].filter(isClosed)),
      ...(world.accounts.get(account ?? '')?.closed ?? []).filter(({ part }) => part === 'list'),
      ...world.principals.flatMap(({ policies, account: owner }) =>
        isClosed(policies) && owner === account ? [policies] : [],
      ),
      ...askers.flatMap(({ decision }) => decision.closed),
    ],
  };
}

function isJudged(principal: string, fact: Fact): boolean {
  if (principal === '*') return true;
  const account = fact.id.split(':')[4];
  return principal.startsWith('arn:') && !principal.endsWith(`:iam::${account}:root`);
}
