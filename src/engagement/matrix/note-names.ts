import { foldWidth } from '../fold-width.ts';
import type { LineGroup } from './group-lines.ts';
import type { MatrixReport } from './matrix-report.ts';
import { nameKey } from './name-key.ts';

/** Lists the names that are compared in another form than they are written (異体字, spaces), and those that then look alike. */
export function noteNames(groups: readonly LineGroup[], report: MatrixReport): void {
  const seen = new Map<string, string>();
  for (const { first } of groups) {
    const { raw, at } = first.cell('name');
    const key = nameKey(raw);
    if (key !== foldWidth(raw).trim().toLowerCase())
      report.note('normalised', at, raw, `${key}（照合用。表示は原文のまま）`);
    const before = seen.get(key);
    if (before !== undefined && key !== '')
      report.note('ambiguous', at, raw, `異体字・空白・全角半角を除くと ${before} と同じ名前です`);
    else seen.set(key, at);
  }
}
