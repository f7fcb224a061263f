import type { DocumentLayout } from '../procedures/document-layout.ts';

/** The documents that the chosen procedures need, in the order of their ids. */
export function neededDocuments(
  documents: readonly DocumentLayout[],
  procedures: readonly string[],
): readonly DocumentLayout[] {
  return documents.filter((layout) => layout.procedures.some((id) => procedures.includes(id)));
}
