import { outcomeOfError } from './outcome-of-error.ts';
import type { ProbeState } from './probe.ts';
import type { ErrorReply } from './source.ts';
import { retryRule } from './sources/retry-rule.ts';

/** Codes by which services say that the account does not use them, or that the region is not opened. */
const notEnabled =
  /^(OptInRequired|SubscriptionRequired(Exception)?|InvalidAccessException|RegionDisabledException|AWSOrganizationsNotInUseException|ServiceNotEnabled\w*|NotSubscribed\w*|AccountNotRegistered\w*)$/;

/** Some services say with a denial's code that they are not in use (Macie: "Macie is not enabled"). */
const notEnabledWords = /\b(?:is|are|has|have) not (?:been )?(?:enabled|activated|subscribed|opted)\b/i;

/** Codes the transport gives where no answer of AWS came. */
const unreachable = /^(UNREACHABLE|NOT_AWS|ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|TimeoutError)$/;

/** What an error answer proves about a permission; "not configured" proves that asking is allowed. */
export function probeState(
  { code, message, exchange }: ErrorReply,
  absent: readonly string[],
): Exclude<ProbeState, 'unproven'> {
  if (unreachable.test(code)) return 'unreachable';
  const outcome = outcomeOfError(code, absent);
  if (outcome === 'absent') return 'allowed';
  if (notEnabled.test(code) || (outcome === 'denied' && notEnabledWords.test(message))) return 'not-enabled';
  if (outcome === 'denied') return 'denied';
  const { kind } = retryRule({ code, status: exchange.httpStatus, sign: null }, 1);
  return kind === 'throttled' ? 'throttled' : 'failed';
}
