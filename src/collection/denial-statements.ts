import { deniedActions } from './denied-actions.ts';
import type { PolicyStatement } from './policy-document.ts';
import { readingPatterns } from './reading-patterns.ts';

/** The three denials of the audit role (domain E.5), each a statement: contents, S3 objects, and whatever akashi does not ask. */
export interface DenialStatements {
  readonly contents: PolicyStatement;
  /** Every S3 object, or every one outside the agreed log objects. */
  readonly objects: PolicyStatement;
  /** Whatever is not a reading action of a service akashi asks: all writing, permission management and tagging. */
  readonly others: PolicyStatement;
}

/**
 * The explicit Deny: it outweighs whatever else is attached, AdministratorAccess too, and denies none of the declared actions
 * (decision 43). Patterns by service and verb stand for the declared actions, because their names do not fit one policy.
 */
export function denialStatements(declared: readonly string[], logObjects: readonly string[]): DenialStatements {
  const objects = { Sid: 'AkashiNeverReadObjects', Effect: 'Deny', Action: ['s3:GetObject*'] } as const;
  return {
    contents: { Sid: 'AkashiNeverRead', Effect: 'Deny', Action: deniedActions, Resource: '*' },
    objects: logObjects.length === 0 ? { ...objects, Resource: '*' } : { ...objects, NotResource: logObjects },
    others: {
      Sid: 'AkashiNothingElse',
      Effect: 'Deny',
      NotAction: readingPatterns([...new Set([...declared, 's3:GetObject'])].sort(), 'where several'),
      Resource: '*',
    },
  };
}
