import { readMember } from './read-member.ts';

/** Groups by which an S3 ACL means everyone (Amazon S3 User Guide, "Access control list overview"). */
const EVERYONE = /\/groups\/global\/(AllUsers|AuthenticatedUsers)$/;

/** The grants of an ACL to everyone or to every AWS user, as `AllUsers:READ`. */
export function readPublicGrants(grants: unknown): string[] | undefined {
  if (!Array.isArray(grants)) return undefined;
  return grants.flatMap((grant) => {
    const group = EVERYONE.exec(String(readMember(grant, 'Grantee.URI')))?.[1];
    return group === undefined ? [] : [`${group}:${String(readMember(grant, 'Permission'))}`];
  });
}
