import { parseLevels } from '../parse-levels.ts';
import type { FormContext } from './form-context.ts';
import type { BlockCell } from './matrix-block.ts';

/** What a cell's fill adds to it: a mark for an empty cell, a condition for a marked one; only where the legend shows the colour. */
export function settleColour(
  cell: BlockCell,
  context: FormContext,
): { readonly raw: string; readonly kept: string; readonly condition: string | null } {
  const { raw, kept } = cell;
  const line = cell.fill === '' ? undefined : context.colours.get(cell.fill);
  if (line === undefined) return { raw, kept, condition: null };
  const made = line.symbol === '' ? `色:${cell.fill}` : line.symbol;
  if (kept.trim() === '') {
    context.notes.push({
      kind: 'normalised',
      at: cell.at,
      seen: `（塗りつぶし ${cell.fill}）`,
      made: line.meaning || made,
    });
    return { raw: made, kept: made, condition: null };
  }
  if (line.symbol !== '' || parseLevels(line.meaning).kind === 'levels') {
    const own = context.legend.find((one) => one.colour === '' && one.symbol.trim() === kept.trim());
    if (own === undefined || own.meaning !== line.meaning)
      context.doubts.add('colour', cell.at, { seen: kept.trim(), meaning: line.meaning || line.symbol });
    return { raw, kept, condition: null };
  }
  context.notes.push({
    kind: 'normalised',
    at: cell.at,
    seen: `${raw}（塗りつぶし ${cell.fill}）`,
    made: `条件: ${line.meaning}`,
  });
  return { raw, kept, condition: context.builder.condition(line.meaning, line.meaning, line.at) };
}
