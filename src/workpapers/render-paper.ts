import type { Workpaper } from './document-model.ts';
import { makeHeader } from './make-header.ts';
import type { PaperContext } from './paper-context.ts';
import type { PaperData } from './paper-data.ts';
import { paperMarks } from './paper-marks.ts';
import { paperWords } from './paper-words.ts';
import { renderLeaf } from './render-leaf.ts';
import { renderTemplate } from './render-template.ts';
import type { Template } from './template-schema.ts';

/** Fills a template with what its builder gathered, under the mandatory block and the marks of the engagement. */
export function renderPaper(template: Template, data: PaperData, context: PaperContext): Workpaper {
  const { input, language, t } = context;
  const { engagement, results } = input;
  const values = {
    from: engagement.period.from,
    to: engagement.period.to,
    asOf: engagement.period.asOf,
    confidentiality: engagement.confidentiality,
    settledAt: results.summary.settledAt ?? '―',
    readiness: engagement.type === 'readiness',
    fictional: engagement.collection.mode === 'fictional',
    findings: t(engagement.type === 'internal' ? paperWords.findingInternal : paperWords.finding),
    auditorWord: t(engagement.type === 'readiness' ? paperWords.auditorReadiness : paperWords.auditor),
    ...data.values,
  };
  const leaf = typeof template.title === 'string' ? template.title : template.title[language];
  const title = renderLeaf(leaf, values, language);
  const header = makeHeader(template.number, title, data.about ?? {}, context);
  const marks = paperMarks(engagement, data.proposal === true, context);
  return renderTemplate(template, { header, marks, values, lists: data.lists, drawn: data.drawn ?? {} }, language);
}
