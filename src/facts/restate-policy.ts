import { type PolicyStatement, readPolicy } from './read-policy.ts';

/**
 * Restates an attached policy: its statements, "not set" where there is none, or the word `unreadable`.
 * A policy that cannot be read must never look like no policy at all.
 */
export function restatePolicy(document: unknown): readonly PolicyStatement[] | 'unreadable' | undefined {
  if (document === undefined || document === null || document === '') return undefined;
  const statements = readPolicy(document);
  return statements === undefined ? 'unreadable' : statements;
}
