import { headingKey } from '../../engagement/heading-key.ts';
import type { DutyLine, LedgerLine } from '../../engagement/people/people-criteria.ts';
import type { HeldDuty } from './duty-subject.ts';

/** Duties that the ledger (DOC-10) and the duty table (DOC-02) give to a person: by person key, user id or department, never by name. */
export function personDuties(lines: readonly LedgerLine[], duties: readonly DutyLine[]): readonly HeldDuty[] {
  const own = lines.flatMap(({ duty, at }) =>
    (duty ?? '')
      .split(/[、,;\n]+/)
      .map((one) => one.trim())
      .filter((one) => one !== '' && one !== '－')
      .map((one): HeldDuty => ({ duty: one, at, confirmed: true })),
  );
  const keys = new Set(
    lines
      .flatMap(({ person, userId, department, spellings }) => [person, userId, department ?? '', ...spellings])
      .filter((one) => one !== '')
      .map(headingKey),
  );
  const named = duties
    .filter(({ persons }) => persons.some((one) => keys.has(headingKey(one))))
    .map(({ duty, at }): HeldDuty => ({ duty, at, confirmed: true }));
  return [...own, ...named];
}
