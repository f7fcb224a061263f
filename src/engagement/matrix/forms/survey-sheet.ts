import type { Sheet } from '../../sheet.ts';
import { type Footnote, findFootnotes } from './find-footnotes.ts';
import { findLegends, type LegendLine } from './find-legends.ts';
import { type Grid, openGrid } from './open-grid.ts';

/** A sheet with its legends and footnotes told apart from what may be a table. */
export interface SurveyedSheet {
  readonly sheet: Sheet;
  readonly grid: Grid;
  readonly legend: readonly LegendLine[];
  readonly footnotes: readonly Footnote[];
}

/** Opens a sheet and sets its legends and footnotes apart. */
export function surveySheet(sheet: Sheet): SurveyedSheet {
  const whole = openGrid(sheet);
  const { lines, mask } = findLegends(whole);
  const bare = mask.over(whole);
  const { notes, mask: below } = findFootnotes(bare);
  return { sheet, grid: below.over(bare), legend: lines, footnotes: notes };
}
