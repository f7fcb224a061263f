import type { Criteria } from '../engagement/read-criteria.ts';
import { maskPersonal } from '../evidence/mask-personal.ts';
import type { Masking } from '../evidence/masking.ts';
import { personToken } from '../evidence/person-token.ts';
import { pseudonymousPeople } from './people/pseudonymous-people.ts';
import { pseudonymousDocuments } from './pseudonymous-documents.ts';
import { pseudonymousMatrix } from './pseudonymous-matrix.ts';
import { pseudonymousNotes } from './pseudonymous-notes.ts';
import { pseudonymousDirectory } from './trusts/pseudonymous-directory.ts';

/** Parameters of recommended settings that list people: `breakGlassUsers`. */
const listsPeople = /users$/i;

/**
 * The client's criteria as they compare with evidence whose names are tokens (decision 23): names go through the same function.
 * An exception may name anything, so it keeps its own words and stands a second time for the token; a pattern with `*` cannot
 * be tokenised and fits only what is no name of a person.
 */
export function pseudonymousCriteria(
  criteria: Criteria,
  masking: Masking,
  parameterOf: (item: string) => string | null,
): Criteria {
  const own: Criteria = {
    ...criteria,
    ...pseudonymousDocuments(criteria.documents, masking),
    notes: pseudonymousNotes(criteria.notes, criteria.documents, masking),
    matrices: criteria.matrices.map((matrix) => pseudonymousMatrix(matrix, masking)),
    ...(criteria.people === undefined ? {} : { people: pseudonymousPeople(criteria.people, masking) }),
    identityProviders: (criteria.identityProviders ?? []).map((system) => pseudonymousDirectory(system, masking)),
  };
  if (masking.pii === 'keep') return own;
  const person = (text: string): string =>
    masking.pii === 'pseudonymize' && !text.startsWith('arn:')
      ? personToken(text, masking.key)
      : maskPersonal(text, masking);
  const people = (value: unknown): unknown =>
    Array.isArray(value) ? value.map(people) : typeof value === 'string' ? person(value.trim()) : value;
  return {
    ...own,
    exceptions: criteria.exceptions.flatMap((exception) => {
      const object = person(exception.object);
      return object === exception.object ? [exception] : [exception, { ...exception, object }];
    }),
    settings: criteria.settings.map((setting) => {
      if (!listsPeople.test(parameterOf(setting.item) ?? '')) return setting;
      const value = people(setting.value);
      return { ...setting, value, criterion: { ...setting.criterion, value, raw: maskRaw(setting.criterion.raw) } };
    }),
  };

  /** The client's own words name the people too; the document itself lies in `provided/`. */
  function maskRaw(raw: string): string {
    const words = raw.split(/([\s,、，;；]+)/);
    return words.map((word, at) => (at % 2 === 0 ? person(word) : word)).join('');
  }
}
