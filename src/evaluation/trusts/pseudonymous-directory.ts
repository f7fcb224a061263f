import type { DirectoryMember } from '../../engagement/identity-providers/directory-member.ts';
import type { IdpSystem } from '../../engagement/identity-providers/idp-system.ts';
import type { Masking } from '../../evidence/masking.ts';
import { standIn } from '../../evidence/stand-in.ts';

/** An export as it compares with evidence whose names are tokens: its people go through the same function (decision 23). */
export function pseudonymousDirectory(system: IdpSystem, masking: Masking): IdpSystem {
  if (masking.pii === 'keep') return system;
  const token = (name: string): string => standIn('R5', name, 'UserName', masking);
  const member = (one: DirectoryMember): DirectoryMember => ({
    ...one,
    userId: token(one.userId),
    email: one.email === null ? null : token(one.email),
    displayName: one.displayName === null ? null : token(one.displayName),
    spellings: one.spellings.map(token),
  });
  return { ...system, members: system.members.map(member) };
}
