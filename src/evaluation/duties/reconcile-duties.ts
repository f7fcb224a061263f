import { makeRow } from '../make-row.ts';
import { listIdentities } from '../people/list-identities.ts';
import type { Row } from '../row.ts';
import type { Draft } from '../rule.ts';
import type { DutiesInput } from './duties-input.ts';
import { dutyHead } from './duty-head.ts';
import { dutyRows } from './duty-rows.ts';
import { gatherSubjects } from './gather-subjects.ts';
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
  yield* unreadLists(input);
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

/** An account whose principals were not listed to the end may hold more than was seen. */
function* unreadLists(input: DutiesInput): Iterable<Row> {
  const { closed } = listIdentities(input.people);
  for (const [account, gap] of closed) {
    if (!/^\d{12}$/.test(account)) continue;
    for (const [rule, controls] of [
      ['SOD-DUTY', ['27017:9.2.3']],
      ['SOD-PAIR', null],
    ] as const) {
      const served = input.servedBy(controls);
      if (served.procedures.length === 0) continue;
      yield makeRow(
        dutyHead(rule, served, null),
        { platform: `aws:${account}`, region: 'global' },
        {
          ...slot('NOT_COLLECTED', gap.code as Draft['reason']),
          object: { kind: 'principal', id: '*' },
          found: { state: 'unread', code: gap.exact ?? gap.code },
          evidence: gap.refs,
        },
      );
    }
  }
}

function slot(result: Draft['result'], reason: Draft['reason']): Draft {
  return { object: { kind: 'slot', id: '*' }, result, reason, found: null, qualifiers: [], evidence: [] };
}
