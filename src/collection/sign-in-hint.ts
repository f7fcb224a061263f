import type { AwsKeys } from './assume-role.ts';

/** Tells once that a sign-in is what is missing: the SDK's message does not name the profile to sign in with. */
export function signInHint(
  provide: () => Promise<AwsKeys>,
  profile: string | undefined,
  tell: ((profile: string) => void) | undefined,
): () => Promise<AwsKeys> {
  let told = false;
  return () =>
    provide().catch((cause: unknown) => {
      const message = String((cause as { message?: unknown } | null)?.message);
      if (!/\bSSO\b|sso login|UnauthorizedException: Session token/i.test(message)) throw cause;
      const named = profile ?? process.env['AWS_PROFILE'] ?? 'default';
      if (!told) tell?.(named);
      told = true;
      const name = String((cause as { name?: unknown }).name);
      throw Object.assign(new Error(`${message} (aws sso login --profile ${named})`, { cause }), { name });
    });
}
