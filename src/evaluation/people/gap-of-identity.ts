import type { Closed } from '../../access/closed.ts';
import { gapOfLine } from './gap-of-line.ts';
import type { Identity } from './identity.ts';
import type { IdentityMatch, PeopleMatches } from './match-people.ts';
import type { PeopleInput } from './people-input.ts';

/**
 * What was not read and could change what is said of an identity: its own list, the lists in which its lines could meet somebody else,
 * and what shows whether it can sign in. Null where all of it was read.
 */
export function gapOfIdentity(
  { identity, lines }: IdentityMatch,
  all: Pick<PeopleMatches, 'closed'>,
  input: PeopleInput,
): Pick<Closed, 'code' | 'exact' | 'refs'> | null {
  const own = all.closed.get(listOf(identity));
  if (own !== undefined) return own;
  const [other] = lines.flatMap((line) => gapOfLine(line, all, input) ?? []);
  if (other !== undefined) return other;
  const { code, exact, gapRefs } = identity.state;
  return code === null ? null : { code, exact, refs: gapRefs ?? [] };
}

/** The list an identity stands on. */
function listOf({ kind, account, directory }: Identity): string {
  return kind === 'idp-member' ? `directory:${directory}` : (account ?? 'center');
}
