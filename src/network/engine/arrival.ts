import type { Crossing } from './crossing.ts';
import type { Goal } from './goal.ts';
import type { Way } from './way.ts';

/** Whether a way gets to the goal, and whether it does so out of sight; null where it does not. */
export function arrival(
  { end, crossing }: Way,
  { place }: Goal,
): { readonly isBlind: boolean; readonly crossing: Crossing } | null {
  const blind = { isBlind: true, crossing: { kind: 'open', id: '' } } as const;
  if (end.kind === 'anywhere') return blind;
  if (end.kind === 'stop') return null;
  if (end.kind === 'subnet') return 'subnet' in place && place.subnet === end.id ? { isBlind: false, crossing } : null;
  if ('door' in place && place.door.kind === end.door.kind && place.door.id === end.door.id)
    return { isBlind: false, crossing };
  return end.isOpen ? blind : null;
}
