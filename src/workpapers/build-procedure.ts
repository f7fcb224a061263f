import type { Procedure } from '../procedures/procedure.ts';
import { identificationTables } from './identification-tables.ts';
import type { PaperContext } from './paper-context.ts';
import type { PaperData } from './paper-data.ts';
import { paperWords } from './paper-words.ts';
import { procedureEvidence } from './procedure-evidence.ts';
import { procedurePopulation } from './procedure-population.ts';
import { procedureResults } from './procedure-results.ts';
import { procedureSteps } from './procedure-steps.ts';
import { stepSign } from './step-sign.ts';

/** C-11 to C-52: one procedure, from what is asked to what remains for the auditor (domain D.3). */
export function buildProcedure(procedure: Procedure, context: PaperContext): PaperData {
  const { input, t, join, control } = context;
  const { engagement, content, criteria, plan } = input;
  const own = procedure.controls.map((one) => one.control);
  const numbers = join(own.map(control));
  const { evidence, sources, unplanned } = procedureEvidence(procedure, context);
  const documents = [...new Set(procedure.controls.flatMap((one) => one.documents))].sort();
  const signs = [
    ...new Set(
      [...procedure.common, ...procedure.controls.flatMap(({ steps }) => steps)].map(({ technique }) =>
        stepSign(technique, context),
      ),
    ),
  ];
  const applicable = new Map(engagement.scope.perControl.map((one) => [one.control, one.applicable]));
  const results = procedureResults(procedure, context);
  const table = identificationTables[procedure.id];
  const papers = [...new Set((results['tables'] ?? []).map(({ paper }) => String(paper)))].sort();
  return {
    values: {
      title: t(procedure.title),
      id: procedure.id,
      guide: procedure.guideSection,
      summary: t(procedure.summary),
      output: t(procedure.output),
      excluded: !plan.procedures.includes(procedure.id),
      auditeeRun: engagement.collection.mode === 'auditee-run',
      mode: t(paperWords[engagement.collection.mode]),
      unplanned: join(unplanned),
      tableTitle: table === undefined ? '' : t(table.title),
    },
    lists: {
      controls: procedure.controls.map((one) => {
        const known = content.controls.find(({ id }) => id === one.control);
        const scope = applicable.get(one.control) ?? true;
        return {
          no: control(one.control),
          newer: join(known?.iso27002_2022 ?? []),
          annex: join(known?.iso27001_2022 ?? []),
          title: known === undefined ? '' : t(known.title),
          in: t(scope === true ? paperWords.yes : scope === 'partial' ? paperWords.part : paperWords.no),
          point: t(one.auditPoint),
        };
      }),
      expectations: engagement.expectations
        .filter(({ controls }) => controls.some((id) => own.includes(id)))
        .map(({ id, statement, controls }) => ({ id, statement, controls: join(controls.map(control)) })),
      documents: documents.flatMap((doc) => {
        const title = t(content.documents.find(({ id }) => id === doc)?.title ?? { ja: '', en: '' });
        const received = criteria.documents.filter((one) => one.doc === doc);
        if (received.length === 0)
          return [{ doc, title, state: t(paperWords.notReceivedShort), version: '', approved: '', file: '' }];
        return received.map(({ version, approvedAt, file }) => ({
          doc,
          title,
          state: t(paperWords.receivedShort),
          version,
          approved: approvedAt ?? t(paperWords.noApproval),
          file,
        }));
      }),
      steps: procedureSteps(procedure, context),
      evidence,
      ...procedurePopulation(procedure.id, context),
      ...results,
      questions: procedure.controls.flatMap((one) =>
        one.questions.map((text) => ({ control: control(one.control), text: t(text) })),
      ),
      sources,
      events: procedure.controls
        .filter(({ periodEvents }) => periodEvents.length > 0)
        .map((one) => ({ control: control(one.control), events: one.periodEvents.join(', ') })),
    },
    about: {
      procedures: procedure.id,
      controls: numbers,
      techniques: signs.join(' '),
      references: `← A-03, A-07　→ B-01, ${papers.join(', ')}, F-00`,
    },
  };
}
