import type { Example } from './capability.ts';
import { rankExample } from './rank-example.ts';

/** So many examples of one target or side suffice. */
const enough = 5;

/** The firmest examples, each action once. */
export function keepExample(list: readonly Example[], example: Example): Example[] {
  const same = list.find(({ action }) => action === example.action);
  if (same !== undefined && rankExample(same) <= rankExample(example)) return [...list];
  return [...list.filter((one) => one !== same), example]
    .sort((a, b) => rankExample(a) - rankExample(b))
    .slice(0, enough);
}
