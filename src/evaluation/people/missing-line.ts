import type { Criterion } from '../../engagement/criterion.ts';

/** A criterion that says a document names something not at all: the document of a line, its sheet, no words. */
export function missingLine(line: { readonly criterion: Criterion } | undefined): Criterion | null {
  if (line === undefined) return null;
  const { criterion } = line;
  return { ...criterion, at: criterion.at.replace(/[!:][^!:]*(?::\d+)?$/, ''), value: [], raw: '（記載なし）' };
}
