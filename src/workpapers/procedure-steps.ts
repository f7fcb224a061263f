import type { Procedure, ProcedureStep } from '../procedures/procedure.ts';
import type { PaperContext } from './paper-context.ts';
import { paperWords } from './paper-words.ts';
import { stepSign } from './step-sign.ts';
import type { DataRow } from './template-data.ts';

/** Section 3 of a procedure sheet: each step with its technique and what the tool really did of it. */
export function procedureSteps(procedure: Procedure, context: PaperContext): readonly DataRow[] {
  const { t } = context;
  const line = (step: ProcedureStep, control: string): DataRow => ({
    sign: stepSign(step.technique, context),
    control,
    text: t(step.text),
    evidence: step.evidence.join(' '),
    state: stepState(step, context),
  });
  return [
    ...procedure.common.map((step) => line(step, t(paperWords.common))),
    ...procedure.controls.flatMap((one) => one.steps.map((step) => line(step, context.control(one.control)))),
  ];
}

function stepState(step: ProcedureStep, { t, join, asked, input, paperOf, digest }: PaperContext): string {
  const parts: string[] = [];
  if (step.evidence.length > 0) {
    const counts = { read: 0, unread: 0, silent: 0 };
    for (const item of step.evidence) {
      const of = asked.get(item);
      for (const { outcome } of of?.answers ?? [])
        counts[outcome === 'answered' || outcome === 'absent' ? 'read' : 'unread'] += 1;
      counts.silent += of?.silent ?? 0;
    }
    parts.push(t(paperWords.askedOf, counts));
  }
  const received = new Set(input.criteria.documents.map(({ doc }) => doc));
  const here = step.documents.filter((doc) => received.has(doc));
  const away = step.documents.filter((doc) => !received.has(doc));
  if (here.length > 0) parts.push(t(paperWords.received, { list: join(here) }));
  if (away.length > 0) parts.push(t(paperWords.notReceived, { list: join(away) }));
  for (const id of step.reconciliations) {
    const built = input.content.reconciliations.find((one) => one.id === id)?.built === true;
    const done = built && (digest.perReconciliation.get(id) ?? 0) > 0;
    parts.push(done ? t(paperWords.reconciled, { id, paper: paperOf(id) }) : t(paperWords.notReconciled, { id }));
  }
  return parts.length === 0 ? t(paperWords.toHuman) : parts.join('\n');
}
