import type { AwsKeys } from './assume-role.ts';

/** Keys are renewed this long before they expire, so that no question is signed with keys that expire under way. */
const margin = 5 * 60_000;

/** Shares one set of keys among all clients of an account: a role is taken on once, not once per service and region. */
export function rememberKeys(provide: () => Promise<AwsKeys>, now: () => Date): () => Promise<AwsKeys> {
  let held: Promise<AwsKeys> | null = null;
  const renew = (): Promise<AwsKeys> => {
    const asked = provide();
    held = asked;
    asked.catch(() => {
      if (held === asked) held = null;
    });
    return asked;
  };
  return async () => {
    const seen = held ?? renew();
    const keys = await seen;
    if (keys.expiration === undefined || keys.expiration.getTime() - now().getTime() > margin) return keys;
    // Whoever comes second finds the renewal of the first already under way.
    return held === seen || held === null ? renew() : held;
  };
}
