import type { Policy } from '../../access/policy.ts';
import type { WorldResource } from '../../access/world.ts';

/** Whether a policy or grant of a resource names the caller (or everybody); what names only the account was asked already. */
export function namesCaller({ policy, grants }: WorldResource, arn: string, account: string): boolean {
  const papers: readonly Policy[] = [
    ...(policy === null || 'state' in policy ? [] : [policy]),
    ...('state' in grants ? [] : grants),
  ];
  const names = new Set([`AWS:${arn}`, '*', 'AWS:*', `AWS:${account}`]);
  return papers.some(({ statements, source }) =>
    statements.some(
      ({ effect, principal }) =>
        effect === 'Allow' &&
        principal !== null &&
        (principal.not ||
          principal.patterns.some((one) => names.has(one) && (one !== `AWS:${account}` || source.kind === 'grant'))),
    ),
  );
}
