import type { AwsKeys } from './assume-role.ts';
import { passingFault } from './passing-fault.ts';

/** Keys are renewed this long before they expire, so that no question is signed with keys that expire under way. */
const margin = 5 * 60_000;
/** Where a renewal failed and the old keys still hold, the next attempt waits this long. */
const pause = 30_000;

/**
 * Shares one set of keys among all clients of an account: a role is taken on once, not once per service and region.
 * A renewal that fails leaves the old keys until they really run out, and then says that they did.
 */
export function rememberKeys(provide: () => Promise<AwsKeys>, now: () => Date): () => Promise<AwsKeys> {
  let held: Promise<AwsKeys> | null = null;
  let last: AwsKeys | null = null;
  let notBefore = 0;
  const left = (keys: AwsKeys): number =>
    keys.expiration === undefined ? Number.POSITIVE_INFINITY : keys.expiration.getTime() - now().getTime();
  const renew = (): Promise<AwsKeys> => {
    const asked = provide().catch((cause: unknown) => {
      if (last === null || isForeign(cause)) throw cause;
      if (left(last) > 0) {
        notBefore = now().getTime() + pause;
        return last;
      }
      throw passingFault(cause) ? cause : ranOut(cause);
    });
    held = asked;
    asked.then(
      (keys) => {
        last = keys;
      },
      () => {
        if (held === asked) held = null;
      },
    );
    return asked;
  };
  return async () => {
    const seen = held ?? renew();
    const keys = await seen;
    if (left(keys) > margin || (left(keys) > 0 && now().getTime() < notBefore)) return keys;
    // Whoever comes second finds the renewal of the first already under way.
    return held === seen || held === null ? renew() : held;
  };
}

function isForeign(cause: unknown): boolean {
  return (cause as { name?: unknown } | null)?.name === 'WRONG_ACCOUNT';
}

/** A role that is refused at its renewal is no answer of the service that was about to be asked. */
function ranOut(cause: unknown): Error {
  const { name, message } = cause as { name?: unknown; message?: unknown };
  return Object.assign(new Error(`${String(name)}: ${String(message)}`, { cause }), {
    name: 'CredentialsProviderError',
  });
}
