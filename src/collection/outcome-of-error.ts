import type { Outcome } from '../evidence/outcome.ts';

/** Codes that say "no permission"; they differ per service and protocol, so they stand here as a table (domain E.2). */
const denials =
  /^(AccessDenied|AccessDeniedException|AccessDeniedFault|AuthorizationError|AuthorizationErrorException|UnauthorizedOperation|UnauthorizedException|UnauthorizedAccess|NotAuthorized|NotAuthorizedException|InsufficientPermissions\w*|Forbidden|ForbiddenException|KMSAccessDeniedException|KmsAccessDeniedException|CloudHsmAccessDeniedException|AllAccessDisabled|ExplicitDeny\w*|403)$/;

/** What an error code means for the ledger: declared "not configured" codes first, denials by the table, everything else failed (decision 21). */
export function outcomeOfError(
  code: string,
  absent: readonly string[],
): Extract<Outcome, 'absent' | 'denied' | 'failed'> {
  if (absent.includes(code)) return 'absent';
  return denials.test(code) ? 'denied' : 'failed';
}
