import type { Workpaper } from './document-model.ts';
import { hashPaper } from './hash-paper.ts';
import type { PaperContext } from './paper-context.ts';
import type { PaperData } from './paper-data.ts';
import { paperWords } from './paper-words.ts';
import type { DataRow } from './template-data.ts';

/** every workpaper with the hash of its contents, and those that remain to be made by hand. */
export function buildIndex(papers: readonly Workpaper[], context: PaperContext): PaperData {
  const { input, t } = context;
  const { content, plan, engagement } = input;
  const reconciliations = content.reconciliations;
  const lines = papers.map((paper): DataRow => {
    const procedure = content.procedures.find(({ workpaper }) => workpaper === paper.number);
    return {
      no: `${engagement.id}/${paper.number}`,
      to: paper.number,
      title: paper.title,
      made: t(paperWords.byTool),
      procedure: procedure?.id ?? '',
      controls:
        procedure === undefined ? '' : context.join(procedure.controls.map(({ control }) => context.control(control))),
      state: t(paperWords.draft),
      version: t(paperWords.versionDraft),
      sha256: hashPaper(paper),
      note: procedure !== undefined && !plan.procedures.includes(procedure.id) ? t(paperWords.no) : '',
    };
  });
  const index: DataRow = {
    no: `${engagement.id}/A-02`,
    to: 'A-02',
    title: t(paperWords.index),
    made: t(paperWords.byTool),
    procedure: '',
    controls: '',
    state: t(paperWords.draft),
    version: t(paperWords.versionDraft),
    sha256: '―',
    note: t(paperWords.indexItself),
  };
  const drawn = new Set(papers.map(({ number }) => number));
  const byHand = [...new Set(reconciliations.map(({ workpaper }) => workpaper))]
    .filter((number) => !drawn.has(number))
    .sort();
  return {
    values: { count: papers.length + 1 },
    lists: {
      papers: [...lines.slice(0, 1), index, ...lines.slice(1)],
      byHand: byHand.map((number) => {
        const those = reconciliations.filter(({ workpaper }) => workpaper === number);
        const names = context.join(those.map(({ title }) => t(title)));
        return {
          no: `${engagement.id}/${number}`,
          title: names,
          made: t(paperWords.byHand),
          reconciliations: context.join(those.map(({ id }) => id)),
        };
      }),
    },
    about: { references: '← A-01' },
  };
}
