import type { Closed } from '../../access/closed.ts';

/** Whether what was not read belongs to this account, or like Identity Center to no account of its own. */
export function touchesAccount({ part, of }: Closed, account: string): boolean {
  if (part === 'identity-center') return true;
  const owner = /^arn:[^:]+:iam::(\d{12}):/.exec(of)?.[1] ?? (/^\d{12}$/.test(of) ? of : account);
  return owner === account;
}
