import { headingKey } from '../../engagement/heading-key.ts';
import type { DutyLine } from '../../engagement/people/people-criteria.ts';
import { makeRow } from '../make-row.ts';
import type { Row } from '../row.ts';
import { citeExamples } from './cite-examples.ts';
import { declaredDuties } from './declared-duties.ts';
import { distinctReferences } from './distinct-references.ts';
import type { DutiesInput } from './duties-input.ts';
import { dutyHead } from './duty-head.ts';
import type { DutySubject } from './duty-subject.ts';
import { judgeDuties } from './judge-duties.ts';
import { unheldDuties } from './unheld-duties.ts';

const control = '27017:9.2.3';

/** One row for everybody with a declared duty, one for each duty nobody declared, one for each duty nobody was found for. */
export function* dutyRows(subjects: readonly DutySubject[], input: DutiesInput): Iterable<Row> {
  const served = input.servedBy([control]);
  const duties = input.people.people.duties;
  if (duties === null || served.procedures.length === 0) return;
  const declared = declaredDuties(duties);
  const undeclared = new Map<string, DutySubject[]>();
  for (const subject of subjects) {
    if (subject.duties.length === 0) continue;
    const lines = subject.duties.map(({ duty }) => declared.get(headingKey(duty)));
    for (const [index, { duty }] of subject.duties.entries())
      if (lines[index] === undefined) undeclared.set(duty, [...(undeclared.get(duty) ?? []), subject]);
    if (lines.some((line) => line !== undefined)) yield subjectRow(subject, lines, served);
  }
  for (const [duty, holders] of undeclared) yield undeclaredRow(duty, holders, input, served);
  yield* unheldDuties(subjects, input, served);
}

function subjectRow(
  subject: DutySubject,
  lines: readonly (DutyLine | undefined)[],
  served: ReturnType<DutiesInput['servedBy']>,
): Row {
  const verdict = judgeDuties(subject, lines);
  const { held } = subject.capability;
  const shown = verdict.forbidden.length > 0 ? verdict.forbidden : verdict.touched;
  const cited = citeExamples(
    shown.map((target) => [target, held.get(target) ?? []] as const),
    subject,
  );
  const value = {
    duties: subject.duties.map(({ duty, at }) => ({ duty, at })),
    allowed: verdict.allowed,
    touched: verdict.touched,
    forbidden: verdict.forbidden,
    actions: cited.actions,
  };
  const { closed } = verdict;
  const criterion = lines.find((line) => line !== undefined)?.criterion ?? null;
  return makeRow(
    dutyHead('SOD-DUTY', served, criterion === null ? null : { ...criterion, value: verdict.allowed }),
    { platform: subject.platform, region: 'global' },
    {
      object: { kind: subject.kind, id: subject.id },
      result: verdict.result,
      reason: verdict.reason,
      found: closed === null ? { state: 'seen', value } : { state: 'unread', value, code: closed.exact ?? closed.code },
      qualifiers: cited.qualifiers,
      evidence: distinctReferences([...subject.refs, ...cited.refs, ...(closed?.refs ?? [])]),
    },
  );
}

/** A duty the client's table does not name is measured by nothing: what it can do is told as an observation. */
function undeclaredRow(
  duty: string,
  holders: readonly DutySubject[],
  { guide, people }: DutiesInput,
  served: ReturnType<DutiesInput['servedBy']>,
): Row {
  const usual = guide.duties.find(({ words }) => words.some((word) => headingKey(word) === headingKey(duty)));
  const beyond = holders.filter(({ capability }) =>
    (['①', '②', '③'] as const).some((target) => capability.held.has(target) && !usual?.targets.includes(target)),
  );
  const value = {
    holders: holders.length,
    ...(usual === undefined ? {} : { usualDuty: usual.id, usualTargets: usual.targets, beyondUsual: beyond.length }),
    examples: (usual === undefined ? holders : beyond).slice(0, 5).map(({ id, capability }) => ({
      subject: id,
      touched: (['①', '②', '③'] as const).filter((target) => capability.held.has(target)),
    })),
  };
  return makeRow(
    dutyHead('SOD-DUTY', served, null),
    { platform: people.home, region: 'global' },
    {
      object: { kind: 'duty', id: duty },
      result: 'OUT_OF_SCOPE',
      reason: 'NOT_ADOPTED',
      found: { state: 'seen', value },
      qualifiers: [],
      evidence: distinctReferences(holders.flatMap(({ refs }) => refs)),
    },
  );
}
