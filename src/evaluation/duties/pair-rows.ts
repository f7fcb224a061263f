import type { Closed } from '../../access/closed.ts';
import { headingKey } from '../../engagement/heading-key.ts';
import { makeRow } from '../make-row.ts';
import type { Row } from '../row.ts';
import type { Draft } from '../rule.ts';
import { citeExamples } from './cite-examples.ts';
import { compensationOf } from './compensation-of.ts';
import type { Conflict } from './conflict.ts';
import { distinctReferences } from './distinct-references.ts';
import type { DutiesInput } from './duties-input.ts';
import { dutyHead } from './duty-head.ts';
import type { DutySubject } from './duty-subject.ts';
import type { DutySubjects } from './gather-subjects.ts';
import { type BothSides, holdsBoth } from './holds-both.ts';
import { listConflicts } from './list-conflicts.ts';
import { noteGap } from './note-gap.ts';
import { type Holder, tellOnce } from './tell-once.ts';

/** Pairs of duties: a difference only for a pair the client declared; a usual pair is an observation (domain B.3). */
export function* pairRows({ subjects, gaps }: DutySubjects, input: DutiesInput): Iterable<Row> {
  const { people, world } = input.people;
  if (people.duties === null) return;
  const persons = subjects.filter(({ kind }) => kind === 'person');
  for (const conflict of listConflicts(people.conflicts, input.guide)) {
    const served = input.servedBy(conflict.controls);
    if (served.procedures.length === 0) continue;
    const stands = subjects.map((subject) => ({ subject, both: holdsBoth(subject, conflict) }));
    const open = stands.flatMap(({ both }) => (both !== null && 'state' in both ? [both] : []));
    const holders = tellOnce(
      stands.flatMap(({ subject, both }) => (both === null || 'state' in both ? [] : [{ subject, both }])),
      world,
    );
    const gap = gaps.any ?? open[0];
    if (conflict.line === null) yield observation(conflict, holders, gap, input, served);
    else {
      for (const { subject, both } of holders) yield violation(conflict, subject, both, persons, input, served);
      if (holders.length === 0 || gap !== undefined) yield rest(conflict, subjects, holders, gap, input, served);
    }
  }
}

type Served = ReturnType<DutiesInput['servedBy']>;

function violation(
  conflict: Conflict,
  subject: DutySubject,
  both: BothSides,
  persons: readonly DutySubject[],
  input: DutiesInput,
  served: Served,
): Row {
  const users = subject.kind === 'person' ? [] : persons.filter(({ ways }) => ways.has(subject.id)).map(({ id }) => id);
  const cited = citeExamples(both.examples, subject);
  const { disposition, qualifiers } = compensationOf(conflict, input);
  const decided = both.doubt === null;
  const row = makeRow(
    dutyHead('SOD-PAIR', served, conflict.line?.criterion ?? null),
    { platform: subject.platform, region: 'global' },
    {
      object: { kind: subject.kind, id: `${conflict.id}|${subject.id}` },
      result: decided ? 'MISMATCH' : 'INDETERMINATE',
      reason: both.doubt ?? 'SOD',
      found: {
        state: 'seen',
        value: {
          by: both.by,
          duties: both.duties.map(({ duty, at }) => ({ duty, at })),
          actions: cited.actions,
          ...(users.length === 0 ? {} : { persons: users }),
        },
      },
      qualifiers: [...cited.qualifiers, ...(decided ? qualifiers : [])],
      evidence: distinctReferences([...subject.refs, ...cited.refs]),
    },
  );
  return decided ? { ...row, disposition } : row;
}

/** A usual pair that the client does not keep apart: who could do both is told, and judged by nobody. */
function observation(
  conflict: Conflict,
  holders: readonly Holder[],
  gap: Closed | undefined,
  { people }: DutiesInput,
  served: Served,
): Row {
  return makeRow(
    dutyHead('SOD-PAIR', served, null),
    { platform: people.home, region: 'global' },
    noteGap(gap, {
      object: { kind: 'duty-pair', id: conflict.id },
      result: 'OUT_OF_SCOPE',
      reason: 'NOT_ADOPTED',
      found: {
        state: 'seen',
        value: {
          pair: conflict.pair?.id ?? null,
          holders: holders.length,
          examples: holders.slice(0, 5).map(({ subject, both }) => ({
            subject: subject.id,
            actions: both.examples.flatMap(([, examples]) => examples.slice(0, 1).map(({ action }) => action)),
          })),
        },
      },
      qualifiers: reservations(holders),
      evidence: distinctReferences(holders.flatMap(({ subject }) => subject.refs)),
    }),
  );
}

/** Guardrails that were not read under what is told of the holders. */
function reservations(holders: readonly Holder[]): readonly string[] {
  const shown = holders.flatMap(({ both }) => both.examples.flatMap(([, examples]) => examples.slice(0, 1)));
  return [...new Set(shown.flatMap(({ qualifiers }) => qualifiers))].sort();
}

/**
 * Everybody else of a declared pair: 一致 only where the pair has a meaning, nobody holds it, all was read, and persons could be
 * formed; what was not read is told even where somebody holds it.
 */
function rest(
  conflict: Conflict,
  subjects: readonly DutySubject[],
  holders: readonly Holder[],
  gap: Closed | undefined,
  input: DutiesInput,
  served: Served,
): Row {
  const { people, home } = input.people;
  const named = new Set([
    ...(people.duties ?? []).map(({ duty }) => headingKey(duty)),
    ...subjects.flatMap(({ duties }) => duties.map(({ duty }) => headingKey(duty))),
  ]);
  const assignable = conflict.duties.every((duty) => named.has(headingKey(duty)));
  const value = { compared: subjects.length, ...(holders.length === 0 ? {} : { holders: holders.length }) };
  const draft: Draft = {
    object: { kind: 'duty-pair', id: `${conflict.id}|*` },
    result: 'INDETERMINATE',
    reason: 'CRITERION_UNCLEAR',
    found: { state: 'absent', value },
    qualifiers: [],
    evidence: [],
  };
  const evidence = distinctReferences(subjects.flatMap(({ refs }) => refs));
  const judged = (): Draft => {
    // Words that mean nothing to anybody mean nothing whatever is read.
    if (conflict.sides === null && !assignable) return draft;
    if (gap !== undefined) return noteGap(gap, { ...draft, evidence });
    if (people.ledger === null) return { ...draft, result: 'NOT_COLLECTED', reason: 'DOC_NOT_PROVIDED', found: null };
    if (subjects.length === 0) return { ...draft, reason: 'UNASSIGNED' };
    const qualifiers = conflict.sides === null ? ['職務の割当てのみで判定'] : [];
    return { ...draft, result: 'MATCH', reason: 'EQUAL', qualifiers, evidence };
  };
  return makeRow(
    dutyHead('SOD-PAIR', served, conflict.line?.criterion ?? null),
    { platform: home, region: 'global' },
    judged(),
  );
}
