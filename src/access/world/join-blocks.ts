import type { Value } from '../../facts/value.ts';
import type { Closed } from '../closed.ts';
import type { PublicAccessBlock } from '../policy-set.ts';
import { closedPart } from './closed-part.ts';
import type { BlockFlags } from './resource-draft.ts';

const names = ['blockPublicAcls', 'ignorePublicAcls', 'blockPublicPolicy', 'restrictPublicBuckets'] as const;

/** Joins the switches of bucket and account: one that is on suffices; a switch that was never set is off, one nobody could read (null: all of them) is unknown. */
export function joinBlocks(blocks: readonly (BlockFlags | null)[], arn: string): PublicAccessBlock | Closed {
  const flags: Partial<Record<(typeof names)[number], boolean>> = {};
  for (const name of names) {
    const values = blocks.map((block) => block?.[name] ?? never);
    const on = values.some((value) => value.state === 'seen' && value.value === true);
    const unread = values.find((value) => value.state === 'unread');
    if (!on && unread?.state === 'unread') return closedPart('public-access-block', arn, unread);
    flags[name] = on;
  }
  return flags as PublicAccessBlock;
}

const never: Value = { state: 'unread', code: 'NOT_ATTEMPTED', exact: null, refs: [] };
