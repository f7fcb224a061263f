import type { PolicyStatement } from './read-policy.ts';

/** Names statements for a reader: the Sid, or `#n` for the n-th of the document where it has none. */
export function labelStatements(found: readonly PolicyStatement[], all: readonly PolicyStatement[]): string[] {
  return found.map((statement) => statement.sid ?? `#${all.indexOf(statement) + 1}`);
}
