import { headingKey } from '../../engagement/heading-key.ts';
import type { DutyLine } from '../../engagement/people/people-criteria.ts';
import { makeRow } from '../make-row.ts';
import type { Row } from '../row.ts';
import { citeExamples } from './cite-examples.ts';
import { declaredDuties } from './declared-duties.ts';
import { distinctReferences } from './distinct-references.ts';
import type { DutiesInput } from './duties-input.ts';
import type { DutyGaps } from './duty-gaps.ts';
import { dutyHead } from './duty-head.ts';
import type { DutySubject } from './duty-subject.ts';
import type { DutySubjects } from './gather-subjects.ts';
import { judgeDuties } from './judge-duties.ts';
import { noteGap } from './note-gap.ts';
import { subjectGap } from './subject-gap.ts';
import { unheldDuties } from './unheld-duties.ts';

const control = '27017:9.2.3';
const targets = ['①', '②', '③'] as const;

/** One row for everybody with a declared duty, one for each duty nobody declared, one for each duty nobody was found for. */
export function* dutyRows({ subjects, gaps }: DutySubjects, input: DutiesInput): Iterable<Row> {
  const served = input.servedBy([control]);
  const duties = input.people.people.duties;
  if (duties === null || served.procedures.length === 0) return;
  const declared = declaredDuties(duties);
  const undeclared = new Map<string, DutySubject[]>();
  for (const subject of subjects) {
    const lines = subject.duties.map(({ duty }) => declared.get(headingKey(duty)));
    for (const [index, { duty }] of subject.duties.entries())
      if (lines[index] === undefined) undeclared.set(duty, [...(undeclared.get(duty) ?? []), subject]);
    if (lines.some((line) => line !== undefined)) yield subjectRow(subject, declared, served);
  }
  for (const [duty, holders] of undeclared) yield undeclaredRow(duty, holders, gaps, input, served);
  yield* unheldDuties(subjects, gaps, input, served);
}

function subjectRow(
  subject: DutySubject,
  declared: ReadonlyMap<string, DutyLine>,
  served: ReturnType<DutiesInput['servedBy']>,
): Row {
  const verdict = judgeDuties(subject, declared);
  const { held } = subject.capability;
  const shown = verdict.forbidden.length > 0 ? verdict.forbidden : verdict.touched;
  const cited = citeExamples(
    shown.map((target) => [target, held.get(target) ?? []] as const),
    subject,
  );
  // 一致 speaks of all that was read, not of one action or another.
  const matches = verdict.result === 'MATCH';
  const value = {
    duties: subject.duties.map(({ duty, at }) => ({ duty, at })),
    allowed: verdict.allowed,
    touched: verdict.touched,
    forbidden: verdict.forbidden,
    ...(matches ? {} : { actions: cited.actions }),
  };
  const { closed } = verdict;
  const [criterion = null] = subject.duties.flatMap(({ duty }) => declared.get(headingKey(duty))?.criterion ?? []);
  return makeRow(
    dutyHead('SOD-DUTY', served, criterion === null ? null : { ...criterion, value: verdict.allowed }),
    { platform: subject.platform, region: 'global' },
    {
      object: { kind: subject.kind, id: subject.id },
      result: verdict.result,
      reason: verdict.reason,
      found: closed === null ? { state: 'seen', value } : { state: 'unread', value, code: closed.exact ?? closed.code },
      qualifiers: matches ? [] : cited.qualifiers,
      evidence: distinctReferences([...(closed?.refs ?? []), ...subject.refs, ...(matches ? [] : cited.refs)]),
    },
  );
}

/** A duty the client's table does not name is measured by nothing: what it can do is told as an observation. */
function undeclaredRow(
  duty: string,
  holders: readonly DutySubject[],
  gaps: DutyGaps,
  { guide, people }: DutiesInput,
  served: ReturnType<DutiesInput['servedBy']>,
): Row {
  const usual = guide.duties.find(({ words }) => words.some((word) => headingKey(word) === headingKey(duty)));
  const beyond = holders.filter(({ capability }) =>
    targets.some((target) => capability.held.has(target) && !usual?.targets.includes(target)),
  );
  const value = {
    holders: holders.length,
    ...(usual === undefined ? {} : { usualDuty: usual.id, usualTargets: usual.targets, beyondUsual: beyond.length }),
    examples: (usual === undefined ? holders : beyond).slice(0, 5).map(({ id, capability }) => ({
      subject: id,
      touched: targets.filter((target) => capability.held.has(target)),
    })),
  };
  const gap = gaps.any ?? holders.flatMap((holder) => subjectGap(holder, targets) ?? [])[0];
  return makeRow(
    dutyHead('SOD-DUTY', served, null),
    { platform: people.home, region: 'global' },
    noteGap(gap, {
      object: { kind: 'duty', id: duty },
      result: 'OUT_OF_SCOPE',
      reason: 'NOT_ADOPTED',
      found: { state: 'seen', value },
      qualifiers: [],
      evidence: distinctReferences(holders.flatMap(({ refs }) => refs)),
    }),
  );
}
