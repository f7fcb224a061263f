import type { Criteria } from '../engagement/read-criteria.ts';
import type { SummaryFile } from '../evaluation/summary-file.ts';
import { AkashiError } from '../text/akashi-error.ts';
import type { OpenEngagement } from './open-engagement.ts';

/** Stops a report whose results were made from other evidence, another engagement file or other documents than there are now. */
export function requireCurrentResults(
  summary: SummaryFile,
  open: Pick<OpenEngagement, 'sha256'>,
  head: string,
  { documents }: Criteria,
): void {
  const hashes = (list: readonly { doc: string; file: string; sha256: string }[]): string =>
    JSON.stringify(list.map(({ doc, file, sha256 }) => [doc, file, sha256]));
  const changed = [
    ...(summary.engagementSha256 === open.sha256 ? [] : ['engagement.yaml']),
    ...(summary.journalHead === head ? [] : ['evidence/']),
    ...(hashes(summary.documents) === hashes(documents) ? [] : ['provided/']),
  ];
  if (changed.length > 0) throw new AkashiError('RESULTS_STALE', { changed: changed.join(', ') });
}
