import { join } from 'node:path';
import { packageRoot } from '../procedures/package-root.ts';
import { buildAccess } from './build-access.ts';
import { buildCollectionRecord } from './build-collection-record.ts';
import { buildCompleteness } from './build-completeness.ts';
import { buildConclusion } from './build-conclusion.ts';
import { buildCover } from './build-cover.ts';
import { buildCriteria } from './build-criteria.ts';
import { buildEvidenceList } from './build-evidence-list.ts';
import { buildFindings } from './build-findings.ts';
import { buildImportReport } from './build-import-report.ts';
import { buildIndex } from './build-index.ts';
import { buildMatrixPaper } from './build-matrix-paper.ts';
import { buildMissingEvidence } from './build-missing-evidence.ts';
import { buildPlan } from './build-plan.ts';
import { buildProcedure } from './build-procedure.ts';
import { buildReconciliation } from './build-reconciliation.ts';
import { buildResponsibilities } from './build-responsibilities.ts';
import { comparedMatrices } from './compared-matrices.ts';
import type { Workpaper } from './document-model.ts';
import { isBuilt } from './is-built.ts';
import { makePaperContext } from './make-paper-context.ts';
import { matrixMarks } from './matrix-marks.ts';
import { networkPapers } from './network/network-papers.ts';
import type { PaperContext } from './paper-context.ts';
import type { PaperData } from './paper-data.ts';
import { readTemplate } from './read-template.ts';
import { renderPaper } from './render-paper.ts';
import type { ReportInput } from './report-input.ts';
import type { Template } from './template-schema.ts';

type Builder = (context: PaperContext) => PaperData;

/** The workpapers of one engagement in the order of the index, which is made last because it lists the hashes of the others. */
export function buildWorkpapers(input: ReportInput): readonly Workpaper[] {
  const context = makePaperContext(input);
  const template = (name: string) => readTemplate(join(packageRoot, 'templates', 'workpapers', `${name}.yaml`));
  const draw = (name: string, build: Builder): Workpaper => renderPaper(template(name), build(context), context);
  const procedure = template('procedure');
  const papers = [
    draw('A-01', buildCover),
    draw('A-03', buildPlan),
    draw('A-04', buildResponsibilities),
    draw('A-05', buildCriteria),
    draw('A-07', buildConclusion),
    draw('B-01', buildEvidenceList),
    draw('B-02', buildCollectionRecord),
    draw('B-03', buildCompleteness),
    draw('B-04', buildMissingEvidence),
    ...input.content.procedures.map((one) =>
      renderPaper({ ...procedure, number: one.workpaper }, buildProcedure(one, context), context),
    ),
    draw('D-00', buildImportReport),
    ...accessPapers(context, template),
    ...reconciliationPapers(['D-12', 'D-13', 'D-14', 'D-15'], context, template),
    ...networkPapers(context, template),
    ...reconciliationPapers(['D-22', 'D-30', 'D-41', 'D-50'], context, template),
    draw('F-00', buildFindings),
  ];
  const index = draw('A-02', () => buildIndex(papers, context));
  return [...papers.slice(0, 1), index, ...papers.slice(1)];
}

/** The papers of reconciliations that this tool does, one table each. */
function reconciliationPapers(
  numbers: readonly string[],
  context: PaperContext,
  template: (name: string) => Template,
): readonly Workpaper[] {
  return numbers
    .filter((paper) => isBuilt(paper, context))
    .map((paper) => renderPaper(template(paper), buildReconciliation(paper, context), context));
}

/** D-11, and the client's matrices drawn again one by one. */
function accessPapers(context: PaperContext, template: (name: string) => Template): readonly Workpaper[] {
  const marks = matrixMarks(context);
  const drawn = template('D-11-1');
  const access = buildAccess(context);
  return [
    renderPaper(template('D-11'), access, context),
    ...comparedMatrices(context.input.criteria.matrices).map((one) =>
      renderPaper(
        { ...drawn, number: one.paper },
        buildMatrixPaper(one, marks.get(one.matrix), access.about, context),
        context,
      ),
    ),
  ];
}
