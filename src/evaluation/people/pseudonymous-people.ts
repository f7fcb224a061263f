import type { Criterion } from '../../engagement/criterion.ts';
import type { IdentityStore, PeopleCriteria } from '../../engagement/people/people-criteria.ts';
import { maskPersonal } from '../../evidence/mask-personal.ts';
import type { Masking } from '../../evidence/masking.ts';
import { personToken } from '../../evidence/person-token.ts';
import { standIn } from '../../evidence/stand-in.ts';

/**
 * What the client says about its people as it compares with evidence whose names are tokens (decision 23): an id keeps the client's
 * spelling under `mask` and becomes a token under `pseudonymize`; either way it knows how it stands in the evidence.
 */
export function pseudonymousPeople(people: PeopleCriteria, masking: Masking): PeopleCriteria {
  const { pii, key } = masking;
  if (pii === 'keep') return people;
  const pseudo = pii === 'pseudonymize';
  const person = (text: string): string => (pseudo ? personToken(text, key) : maskPersonal(text, masking));
  const named = <T extends string | null>(text: T): T => (text === null ? text : (person(text) as T));
  const measured = (criterion: Criterion, secret: readonly (string | null)[]): Criterion => {
    const hide = (text: string): string =>
      secret.reduce<string>(
        (said, word) => (word === null || word === '' ? said : said.replaceAll(word, person(word))),
        maskPersonal(text, masking),
      );
    const { value, raw } = criterion;
    return { ...criterion, value: typeof value === 'string' ? hide(value) : value, raw: hide(raw) };
  };
  const departments = new Set((people.ledger ?? []).flatMap(({ person: id, department }) => [id, department]));
  return {
    ...people,
    duties:
      people.duties?.map((line) => ({
        ...line,
        // A department is nobody's name.
        persons: line.persons.map((one) => (departments.has(one) ? one : person(one))),
      })) ?? null,
    ledger:
      people.ledger?.map((line) => ({
        ...line,
        name: named(line.name),
        userId: person(line.userId),
        spellings: spellings(line.userId, line.store.kind, masking),
        criterion: measured(line.criterion, [line.name, line.userId]),
      })) ?? null,
    staff:
      people.staff?.map((line) => ({
        ...line,
        person: person(line.person),
        userId: named(line.userId),
        spellings:
          line.userId === null
            ? []
            : [...spellings(line.userId, 'iam', masking), ...spellings(line.userId, 'center', masking)],
        criterion: measured(line.criterion, [line.person, line.userId]),
      })) ?? null,
    requests:
      people.requests?.map((line) => ({
        ...line,
        // A person key is no name and must meet the ledger's.
        subject: departments.has(line.subject) ? line.subject : person(line.subject),
        criterion: measured(line.criterion, [line.subject]),
      })) ?? null,
  };
}

/** An id as the evidence may show it; the letter case of a token's name is lost, so both are tried. */
function spellings(userId: string, store: IdentityStore['kind'], masking: Masking): readonly string[] {
  const stands = (name: string): string =>
    store === 'iam' && masking.pii === 'mask' ? maskPersonal(name, masking) : standIn('R5', name, 'UserName', masking);
  return [...new Set([userId, userId.toLowerCase()].map(stands))];
}
