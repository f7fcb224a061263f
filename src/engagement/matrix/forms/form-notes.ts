import type { ImportNote } from '../../client-document.ts';
import type { LegendLine } from './find-legends.ts';
import type { MatrixBlock } from './matrix-block.ts';
import type { SurveyedSheet } from './survey-sheet.ts';

const shown = 12;

/** What of the sheets was seen and not used: colours without a legend, footnotes that nothing refers to. */
export function formNotes(
  surveyed: readonly SurveyedSheet[],
  blocks: readonly MatrixBlock[],
  colours: ReadonlyMap<string, LegendLine>,
  usedMarks: ReadonlySet<string>,
): readonly ImportNote[] {
  const notes: ImportNote[] = [];
  for (const block of blocks) {
    const byColour = new Map<string, string[]>();
    for (const cell of block.cells.flat()) {
      if (cell === null || cell.fill === '' || colours.has(cell.fill)) continue;
      byColour.set(cell.fill, [...(byColour.get(cell.fill) ?? []), cell.at]);
    }
    for (const [colour, places] of byColour) {
      const seen = `塗りつぶし ${colour}（${places.length}セル: ${places.slice(0, shown).join('、')}${places.length > shown ? ' ほか' : ''}）`;
      notes.push({
        kind: 'ignored',
        at: places[0] ?? block.range,
        seen,
        made: '凡例に色の説明がないため、意味を持たせていません',
      });
    }
  }
  for (const { sheet, footnotes } of surveyed) {
    if (sheet.fillsCut === true)
      notes.push({
        kind: 'ambiguous',
        at: `${sheet.name}!`,
        seen: '塗りつぶし',
        made: '塗りつぶしたセルが多すぎるため、一部の色を読んでいません',
      });
    for (const { mark, text, at } of footnotes)
      if (!usedMarks.has(mark))
        notes.push({
          kind: 'ignored',
          at,
          seen: `${mark} ${text}`.slice(0, 200),
          made: 'この注記を指す記号が表にないため、条件としては扱いません',
        });
  }
  return notes;
}
