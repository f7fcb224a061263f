import { headingKey } from '../../engagement/heading-key.ts';
import { makeRow } from '../make-row.ts';
import { similarNames } from '../matrix/similar-names.ts';
import type { Row } from '../row.ts';
import { declaredDuties } from './declared-duties.ts';
import type { DutiesInput } from './duties-input.ts';
import type { DutyGaps } from './duty-gaps.ts';
import { dutyHead } from './duty-head.ts';
import type { DutySubject } from './duty-subject.ts';
import { noteGap } from './note-gap.ts';

/** Declared duties for which nobody was found, and people of the duty table whom the ledger does not know by key, id or department. */
export function* unheldDuties(
  subjects: readonly DutySubject[],
  gaps: DutyGaps,
  input: DutiesInput,
  served: ReturnType<DutiesInput['servedBy']>,
): Iterable<Row> {
  const { people, home } = input.people;
  const held = new Set(subjects.flatMap(({ duties }) => duties.map(({ duty }) => headingKey(duty))));
  const ledger = people.ledger ?? [];
  const known = new Set(
    ledger
      .flatMap(({ person, userId, department, spellings }) => [person, userId, department ?? '', ...spellings])
      .map(headingKey),
  );
  const names = ledger.flatMap(({ name, userId }) => (name === null ? [userId] : [name, userId]));
  for (const line of declaredDuties(people.duties ?? []).values()) {
    const unknown = line.persons.filter((one) => !known.has(headingKey(one)));
    if (held.has(headingKey(line.duty)) && unknown.length === 0) continue;
    const candidates = similarNames(unknown, names);
    const value = {
      ...(unknown.length === 0 ? {} : { unknownPersons: unknown }),
      ...(candidates.length === 0 ? {} : { candidates }),
    };
    // Whom the ledger does not know is known from the client's papers alone; that nobody holds it is not.
    const gap = unknown.length > 0 ? undefined : gaps.any;
    yield makeRow(
      dutyHead('SOD-DUTY', served, line.criterion),
      { platform: home, region: 'global' },
      noteGap(gap, {
        object: { kind: 'duty', id: line.duty },
        result: 'INDETERMINATE',
        reason: 'UNASSIGNED',
        found: { state: 'absent', value },
        qualifiers: [],
        evidence: [],
      }),
    );
  }
}
