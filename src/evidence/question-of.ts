/** The question an evidence id belongs to: the id without its count. */
export function questionOf(evidenceId: string): string {
  return evidenceId.replace(/\.\d+$/, '');
}
