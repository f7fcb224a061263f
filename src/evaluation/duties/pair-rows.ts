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
import { type BothSides, holdsBoth } from './holds-both.ts';
import { listConflicts } from './list-conflicts.ts';

/** Pairs of duties: a difference only for a pair the client declared; a usual pair is an observation (domain B.3). */
export function* pairRows(subjects: readonly DutySubject[], input: DutiesInput): Iterable<Row> {
  const { people } = input.people;
  if (people.duties === null) return;
  for (const conflict of listConflicts(people.conflicts, input.guide)) {
    const served = input.servedBy(conflict.controls);
    if (served.procedures.length === 0) continue;
    const holders = subjects.flatMap((subject) => {
      const both = holdsBoth(subject, conflict);
      return both === null ? [] : [{ subject, both }];
    });
    if (conflict.line === null) yield observation(conflict, holders, input, served);
    else {
      for (const { subject, both } of holders) yield violation(conflict, subject, both, input, served);
      if (holders.length === 0) yield nobody(conflict, subjects, input, served);
    }
  }
}

type Served = ReturnType<DutiesInput['servedBy']>;

function violation(conflict: Conflict, subject: DutySubject, both: BothSides, input: DutiesInput, served: Served): Row {
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
  holders: readonly { readonly subject: DutySubject; readonly both: BothSides }[],
  { people }: DutiesInput,
  served: Served,
): Row {
  return makeRow(
    dutyHead('SOD-PAIR', served, null),
    { platform: people.home, region: 'global' },
    {
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
      qualifiers: [],
      evidence: distinctReferences(holders.flatMap(({ subject }) => subject.refs)),
    },
  );
}

/** A declared pair that nobody was found to hold: 一致 only where the pair has a meaning, and all was read. */
function nobody(conflict: Conflict, subjects: readonly DutySubject[], input: DutiesInput, served: Served): Row {
  const { people, home } = input.people;
  const named = new Set([
    ...(people.duties ?? []).map(({ duty }) => headingKey(duty)),
    ...subjects.flatMap(({ duties }) => duties.map(({ duty }) => headingKey(duty))),
  ]);
  const assignable = conflict.duties.every((duty) => named.has(headingKey(duty)));
  const gap = subjects.flatMap(({ capability: { gaps }, closed }) => [
    ...(gaps.get('*') === undefined ? [] : [gaps.get('*')]),
    ...(conflict.sides ?? []).flatMap((side) => gaps.get(side) ?? []),
    ...closed,
  ])[0];
  const say = (result: Draft['result'], reason: Draft['reason']): Pick<Draft, 'result' | 'reason'> => ({
    result,
    reason,
  });
  const judged =
    conflict.sides === null && !assignable
      ? say('INDETERMINATE', 'CRITERION_UNCLEAR')
      : subjects.length === 0
        ? say('INDETERMINATE', 'UNASSIGNED')
        : gap !== undefined
          ? say('NOT_COLLECTED', gap.code as Draft['reason'])
          : say('MATCH', 'EQUAL');
  const value = { compared: subjects.length };
  const unread = judged.result === 'NOT_COLLECTED' && gap !== undefined;
  return makeRow(
    dutyHead('SOD-PAIR', served, conflict.line?.criterion ?? null),
    { platform: home, region: 'global' },
    {
      object: { kind: 'duty-pair', id: `${conflict.id}|*` },
      ...judged,
      found: unread ? { state: 'unread', value, code: gap.exact ?? gap.code } : { state: 'absent', value },
      qualifiers: conflict.sides === null && judged.result === 'MATCH' ? ['職務の割当てのみで判定'] : [],
      evidence: distinctReferences([...(unread ? gap.refs : []), ...subjects.flatMap(({ refs }) => refs)]),
    },
  );
}
