import type { World } from '../access/world.ts';

/** Under which heading a principal is told: its class, or what it is to the client where no list shows it. */
export function classOfAsker(asker: string, { principals, ownAccounts, accounts }: World): string {
  const known = principals.find(({ arn }) => arn === asker);
  if (known !== undefined) return known.class;
  if (asker === '*') return 'anonymous';
  if (/\.(amazonaws\.com(\.cn)?|internal)$/.test(asker)) return 'service';
  const account = /^arn:[^:]+:(?:iam|sts)::(\d{12}):/.exec(asker)?.[1];
  if (account === undefined || /:(saml|oidc)-provider\//.test(asker)) return 'provider';
  return accounts.has(account) || ownAccounts?.has(account) === true ? 'own' : 'outside';
}
