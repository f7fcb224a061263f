import { makeRow } from '../make-row.ts';
import type { Row } from '../row.ts';
import type { Draft } from '../rule.ts';
import type { DutiesInput } from './duties-input.ts';
import { dutyHead } from './duty-head.ts';
import { dutyRows } from './duty-rows.ts';
import { type DutySubjects, gatherSubjects } from './gather-subjects.ts';
import { listConflicts } from './list-conflicts.ts';
import { noteGap } from './note-gap.ts';
import { pairRows } from './pair-rows.ts';

/** REC-SOD: what principals and persons can control against the duties the client gives them and the duties it keeps apart (domain B.3). */
export function* reconcileDuties(input: DutiesInput): Iterable<Row> {
  if (input.servedBy(null).procedures.length === 0) return;
  if (input.people.people.duties === null) {
    yield* withoutTable(input);
    return;
  }
  const subjects = gatherSubjects(input);
  yield* dutyRows(subjects, input);
  yield* pairRows(subjects, input);
  yield* unreadRows(subjects, input);
}

/** Without the client's table nothing is compared; a matrix of duties and processes (form G) names neither targets nor pairs. */
function* withoutTable(input: DutiesInput): Iterable<Row> {
  const { platforms, matrices } = input.people;
  const processes = matrices.some(({ form }) => form === 'G');
  const draft = slot(
    processes ? 'INDETERMINATE' : 'NOT_COLLECTED',
    processes ? 'CRITERION_UNCLEAR' : 'DOC_NOT_PROVIDED',
  );
  for (const platform of platforms)
    for (const rule of ['SOD-DUTY', 'SOD-PAIR'] as const)
      yield makeRow(dutyHead(rule, input.servedBy(null), null), { platform, region: 'global' }, draft);
}

/** Where not everybody is known who is held to duties there, each slot says so (decision 15). */
function* unreadRows({ gaps }: DutySubjects, input: DutiesInput): Iterable<Row> {
  const duty = ['27017:9.2.3'];
  const pairs = listConflicts(input.people.people.conflicts, input.guide).map(({ controls }) => controls);
  for (const [rule, wanted] of [
    ['SOD-DUTY', [duty]],
    ['SOD-PAIR', pairs],
  ] as const) {
    const heads = new Map(wanted.map((controls) => input.servedBy(controls)).map((served) => [served.pair, served]));
    for (const [platform, { kind, closed }] of gaps.places)
      for (const served of heads.values()) {
        if (served.procedures.length === 0) continue;
        yield makeRow(
          dutyHead(rule, served, null),
          { platform, region: 'global' },
          noteGap(closed, { ...slot('NOT_COLLECTED', 'NOT_ATTEMPTED'), object: { kind, id: '*' } }),
        );
      }
  }
}

function slot(result: Draft['result'], reason: Draft['reason']): Draft {
  return { object: { kind: 'slot', id: '*' }, result, reason, found: null, qualifiers: [], evidence: [] };
}
