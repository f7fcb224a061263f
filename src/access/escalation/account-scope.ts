import type { World } from '../world.ts';

/** ARN patterns of everything in an account: its id in the ARN, and by name what carries no account in its ARN (buckets). */
export function accountScope(world: World, account: string): readonly string[] {
  const partition = world.accounts.get(account)?.partition ?? 'aws';
  const nameless = world.resources
    .filter((resource) => resource.account === account && resource.arn.split(':')[4] !== account)
    .flatMap(({ arn, inside }) => [arn, ...inside.filter((one) => one.split(':')[4] !== account)]);
  return [`arn:${partition}:*:*:${account}:*`, ...nameless];
}
