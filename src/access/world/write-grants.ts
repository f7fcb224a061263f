import type { Clause, Policy, PolicySource, Statement } from '../policy.ts';

/** One right that stands in no policy document: an ACL entry, a KMS grant, a share, a right of Lake Formation. */
export interface GrantEntry {
  readonly sid: string | null;
  readonly principals: readonly string[];
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  readonly condition?: readonly Clause[];
}

/** Writes rights outside of policies as Allow statements, so that the engine weighs them like any other paper. */
export function writeGrants(source: PolicySource, entries: readonly GrantEntry[]): Policy {
  const statements = entries.map(
    ({ sid, principals, actions, resources, condition }, index): Statement => ({
      policy: source,
      index,
      sid,
      effect: 'Allow',
      principal: { not: false, patterns: principals },
      action: { not: false, patterns: actions },
      resource: { not: false, patterns: resources },
      condition: condition ?? [],
    }),
  );
  return { source, version: '2012-10-17', statements };
}
