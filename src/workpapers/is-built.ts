import type { PaperContext } from './paper-context.ts';

/** Whether this tool does a reconciliation whose rows a workpaper lists; a paper of none is not drawn. */
export function isBuilt(paper: string, { input }: PaperContext): boolean {
  return input.content.reconciliations.some(({ workpaper, built }) => built && workpaper === paper);
}
