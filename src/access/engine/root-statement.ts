import type { PolicySource } from '../policy.ts';
import type { CompiledStatement } from './compiled-statement.ts';
import { Memo } from './memo.ts';
import { placeOf } from './place-of.ts';

const policy: PolicySource = {
  kind: 'identity',
  name: 'root user',
  arn: null,
  version: null,
  attachedTo: null,
  refs: [],
};

/** What AWS gives the root user of an account without any policy; only SCPs, RCPs and resource policies limit it. */
export const rootStatement: CompiledStatement = {
  id: 0,
  place: placeOf(policy),
  cited: { policy, index: 0, sid: null, effect: 'Allow' },
  statement: {
    policy,
    index: 0,
    sid: null,
    effect: 'Allow',
    principal: null,
    action: { not: false, patterns: ['*'] },
    resource: { not: false, patterns: ['*'] },
    condition: [],
  },
  actions: { id: 0, not: false, tests: [() => 'whole'], services: null, memo: new Memo(), bits: new Map() },
  resources: null,
  principals: null,
  conditions: [],
};
