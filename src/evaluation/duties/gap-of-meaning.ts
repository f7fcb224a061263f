import type { Closed } from '../../access/closed.ts';
import type { Capability } from './capability.ts';

/** The part that was not read and leaves open whether a target or a side is held at all; undefined where that is known. */
export function gapOfMeaning({ held, gaps }: Capability, meaning: string): Closed | undefined {
  const examples = held.get(meaning) ?? [];
  if (examples.some(({ closed }) => closed.length === 0)) return undefined;
  return examples[0]?.closed[0] ?? gaps.get('*') ?? gaps.get(meaning);
}
