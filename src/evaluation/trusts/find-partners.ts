import { headingKey } from '../../engagement/heading-key.ts';
import { matchesName } from '../matrix/matches-name.ts';
import type { Partner } from './partner.ts';

/** The lines that name something outside, and lines whose title only looks like it. */
export interface FoundPartners {
  readonly named: readonly Partner[];
  /** Printed as 候補, never used (decision 7). */
  readonly candidates: readonly string[];
}

/**
 * Finds the client's lines for something outside by the names it can be called by: account id, ARN (with `*` and `?`), role or
 * provider name, issuer. A title that is the same word makes a candidate only.
 */
export function findPartners(partners: readonly Partner[], names: readonly string[]): FoundPartners {
  const spelled = names.map(plain);
  const named = partners.filter(({ identities }) =>
    identities.some((identity) => spelled.some((name) => matchesName(plain(identity), name))),
  );
  if (named.length > 0) return { named, candidates: [] };
  const words = names.map((name) => headingKey(name.split(/[:/]/).at(-1) ?? name));
  const similar = partners.filter(({ name }) => words.includes(headingKey(name)));
  return { named, candidates: [...new Set(similar.map(({ name }) => name))].sort() };
}

/** Issuers are written with and without scheme; AWS writes them without. */
function plain(name: string): string {
  return name.replace(/^https?:\/\//i, '').replace(/\/$/, '');
}
