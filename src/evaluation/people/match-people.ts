import type { LedgerLine, StaffLine } from '../../engagement/people/people-criteria.ts';
import type { Identity } from './identity.ts';
import { type Identities, listIdentities } from './list-identities.ts';
import { mappedPersons } from './mapped-persons.ts';
import type { PeopleInput } from './people-input.ts';
import { standsIn } from './stands-in.ts';

/** How an identity met its line, in the order in which the first hit wins. */
export type PersonRung = 'id' | 'number' | 'mapping';

/** An identity with the client's lines about it. */
export interface IdentityMatch {
  readonly identity: Identity;
  readonly rung: PersonRung | null;
  readonly lines: readonly LedgerLine[];
  readonly staff: readonly StaffLine[];
}

/** Identities and lines met without guessing, and what is left on the client's side. */
export interface PeopleMatches extends Identities {
  readonly matches: readonly IdentityMatch[];
  readonly linesLeft: readonly LedgerLine[];
  readonly staffLeft: readonly StaffLine[];
  /**
   * Every name of Identity Center is a token and none is one of the ledger's: most likely hidden under another key (decision 23),
   * so that nobody is missing on either side.
   */
  readonly foreignTokens: boolean;
  /** Lines without a known account that met ids of several accounts. */
  readonly doubtful: ReadonlySet<LedgerLine>;
}

/**
 * Meets identities and the client's lines by user id or e-mail address, then by employee number, then by a confirmed mapping;
 * never by a similar name. An employee number counts only for lines whose own id nobody has.
 */
export function matchPeople(input: PeopleInput): PeopleMatches {
  const { people } = input;
  const identities = listIdentities(input);
  const ledger = people.ledger ?? [];
  const byId = indexBy(ledger, ({ spellings }) => spellings);
  const staffById = indexBy(people.staff ?? [], ({ spellings }) => spellings);
  const first = identities.all.map((identity): IdentityMatch => {
    const names = [identity.name, identity.email].flatMap((name) => (name === null ? [] : name.toLowerCase()));
    const lines = [...new Set(names.flatMap((name) => byId.get(name) ?? []))].filter((line) =>
      standsIn(line, identity),
    );
    const staff = [...new Set(names.flatMap((name) => staffById.get(name) ?? []))];
    return { identity, rung: lines.length + staff.length > 0 ? 'id' : null, lines, staff };
  });
  const met = new Set(first.flatMap(({ lines }) => lines));
  const byPerson = indexBy(
    ledger.filter((line) => !met.has(line)),
    ({ person }) => [person],
  );
  const mapped = mappedPersons(input.matrices);
  const matches = first.map((match): IdentityMatch => {
    if (match.lines.length > 0) return match;
    const { identity } = match;
    const linesOf = (numbers: readonly string[]): readonly LedgerLine[] =>
      numbers.flatMap((number) => byPerson.get(number.toLowerCase()) ?? []).filter((line) => standsIn(line, identity));
    const byNumber = linesOf(identity.numbers);
    if (byNumber.length > 0) return { ...match, rung: 'number', lines: byNumber };
    const byMapping = linesOf(mapped(identity));
    return byMapping.length > 0 ? { ...match, rung: 'mapping', lines: byMapping } : match;
  });
  const used = new Set(matches.flatMap(({ lines }) => lines));
  const usedStaff = new Set(matches.flatMap(({ staff }) => staff));
  return {
    ...identities,
    matches,
    linesLeft: ledger.filter((line) => !used.has(line)),
    staffLeft: (people.staff ?? []).filter((line) => !usedStaff.has(line)),
    doubtful: severalAccounts(matches),
    foreignTokens: hidesAll(matches, ledger),
  };
}

function indexBy<T>(list: readonly T[], keysOf: (one: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const index = new Map<string, T[]>();
  for (const one of list)
    for (const key of new Set(keysOf(one).map((text) => text.toLowerCase()))) {
      const known = index.get(key);
      if (known === undefined) index.set(key, [one]);
      else known.push(one);
    }
  return index;
}

/** A line that names no account may be either of two users of one name. */
function severalAccounts(matches: readonly IdentityMatch[]): ReadonlySet<LedgerLine> {
  const accounts = new Map<LedgerLine, Set<string>>();
  for (const { identity, lines } of matches)
    for (const line of lines)
      if (line.store.kind === 'iam' && line.store.accounts === null)
        accounts.set(line, (accounts.get(line) ?? new Set()).add(identity.account ?? ''));
  return new Set([...accounts].filter(([, seen]) => seen.size > 1).map(([line]) => line));
}

const token = /^(?:\*\*\*REDACTED\(R\d|person-[0-9a-f]{16})/;

function hidesAll(matches: readonly IdentityMatch[], ledger: readonly LedgerLine[]): boolean {
  const people = matches.filter(({ identity }) => identity.kind === 'center-user');
  return (
    people.length > 0 &&
    ledger.some(({ store }) => store.kind === 'center') &&
    people.every(({ identity, rung }) => rung === null && token.test(identity.name))
  );
}
