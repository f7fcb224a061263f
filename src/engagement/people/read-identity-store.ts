import { foldWidth } from '../fold-width.ts';
import { headingKey } from '../heading-key.ts';
import { directoryKey } from './directory-key.ts';
import type { IdentityStore } from './people-criteria.ts';

/** An account under every name the client has for it: id, name, environment. */
export interface NamedAccount {
  readonly id: string;
  readonly names: readonly string[];
}

/** An identity store as the client's ledger calls it: `IAM（本番）`, `IAM Identity Center`, `Entra ID`; accounts only by their exact name. */
export function readIdentityStore(
  text: string,
  accounts: readonly NamedAccount[],
): { readonly store: IdentityStore; readonly unknownAccount: string | null } {
  const name = foldWidth(text).trim();
  const key = headingKey(name).replace(/[()-]/g, '');
  if (/identitycenter|identitystore|アイデンティティセンター|アイデンティティーセンター|^(aws)?sso$/.test(key))
    return { store: { kind: 'center', name }, unknownAccount: null };
  const iam = /^(?:aws\s*)?iam(?:\s*(?:user|ユーザー?|利用者))?(?:$|[\s(/_・:-]+)(.*)$/i.exec(name);
  if (iam === null) return { store: { kind: 'directory', name, key: directoryKey(name) }, unknownAccount: null };
  const hint = headingKey((iam[1] ?? '').replace(/[()]/g, ''));
  if (hint === '') return { store: { kind: 'iam', name, accounts: null }, unknownAccount: null };
  const found = accounts.filter(({ id, names }) => [id, ...names].some((one) => headingKey(one) === hint));
  if (found.length === 0)
    return { store: { kind: 'iam', name, accounts: null }, unknownAccount: (iam[1] ?? '').replace(/[()]/g, '') };
  return { store: { kind: 'iam', name, accounts: found.map(({ id }) => id) }, unknownAccount: null };
}
