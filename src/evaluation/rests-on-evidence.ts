import type { Row } from './row.ts';

/** Read evidence stands behind what was compared, however old or unvalidated it is, and behind the proven zero. */
export function restsOnEvidence({ result, reason, evidence }: Row): boolean {
  if (reason === 'NO_POPULATION') return true;
  return evidence.length > 0 && (result === 'MATCH' || result === 'MISMATCH' || result === 'INDETERMINATE');
}
