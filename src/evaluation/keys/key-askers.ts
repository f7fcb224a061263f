import type { Closed } from '../../access/closed.ts';
import type { Decision } from '../../access/decision.ts';
import type { World } from '../../access/world.ts';
import type { Fact } from '../../facts/fact.ts';
import type { KeyGap } from './gap-draft.ts';
import { keyActions } from './key-actions.ts';
import type { KeyInput } from './key-input.ts';
import { unreadRights } from './unread-rights.ts';

/** Somebody who can do at least one of the asked things with a key. */
export interface KeyAsker {
  readonly principal: string;
  readonly actions: readonly string[];
  readonly isConditional: boolean;
  readonly decision: Decision;
  /** Nothing that was not read could take it away, but an SCP or RCP, of which the row says so (decision 5). */
  readonly isProven: boolean;
}

/** Who can administer or use a key, and what was not read that could turn that. */
export interface KeyAskers {
  readonly askers: readonly KeyAsker[];
  /** What could give somebody more a right. */
  readonly adding: readonly KeyGap[];
  /** What could take a right away that was found. */
  readonly taking: readonly KeyGap[];
}

/** Lists who can do it, without the account's root (every key policy may delegate to it), AWS services and service-linked roles. */
export function keyAskers(purpose: 'administer' | 'use', fact: Fact, { world, engine }: KeyInput): KeyAskers {
  const { usage } = fact.attributes;
  const actions = keyActions(purpose, fact);
  const linked = new Set(world.principals.filter(({ folded }) => folded === 'service-linked').map(({ arn }) => arn));
  const found = new Map<string, KeyAsker>();
  const doubts: Closed[] = [];
  for (const action of actions) {
    for (const { principal, decision } of engine.whoCan(action, fact.id)) {
      if (!isJudged(principal, fact) || linked.has(principal)) continue;
      const known = found.get(principal);
      const open = decision.closed.filter((part) => isOurs(part, principal, world));
      const isProven = open.every(({ part }) => part === 'scp' || part === 'rcp') && !isUnlisted(principal, world);
      doubts.push(...open);
      found.set(principal, {
        principal,
        actions: [...(known?.actions ?? []), action],
        isConditional: (known?.isConditional ?? true) && decision.result === 'conditional',
        decision: known === undefined || (isProven && !known.isProven) ? decision : known.decision,
        isProven: isProven || known?.isProven === true,
      });
    }
  }
  const askers = [...found.values()].sort((a, b) => (a.principal < b.principal ? -1 : 1));
  // Whether an administrator can use the key as well hangs on what the key is for.
  const purposeUnread = usage?.state === 'unread' ? [usage] : [];
  return { askers, adding: [...purposeUnread, ...unreadRights(actions, fact, { world, engine })], taking: doubts };
}

function isJudged(principal: string, fact: Fact): boolean {
  if (principal === '*') return true;
  const account = fact.id.split(':')[4];
  return principal.startsWith('arn:') && !principal.endsWith(`:iam::${account}:root`);
}

/** Somebody whom only the key names, while the list of principals of the account was not read: a policy of that principal may deny it. */
function isUnlisted(principal: string, { accounts, principals }: World): boolean {
  const home = accounts.get(principal.split(':')[4] ?? '');
  const isOpen = home?.closed.some(({ part, of }) => part === 'list' && /^arn:[^:]+:iam:/.test(of)) ?? false;
  return isOpen && !principals.some(({ arn }) => arn === principal);
}

/** What another party allows or forbids its own people is not ours to read; the row says 相手側未確認. */
function isOurs({ part, code }: Closed, principal: string, world: World): boolean {
  return !(part === 'identity' && code === 'NOT_ATTEMPTED') || world.principals.some(({ arn }) => arn === principal);
}
